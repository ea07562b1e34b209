package org.nianbao.retry;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Stands between a resource and its door: after the token was checked, before the resource begins a transaction. */
@OnceOnly
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class OnceOnlyInterceptor {
    private final Attempts attempts;
    private final Retries retries;

    OnceOnlyInterceptor(Attempts attempts, Retries retries) {
        this.attempts = attempts;
        this.retries = retries;
    }

    @AroundInvoke
    Object answer(InvocationContext call) throws Exception {
        Optional<Attempt> attempt =
                call.getMethod().isAnnotationPresent(POST.class) ? attempts.current() : Optional.empty();
        return attempt.isEmpty() ? call.proceed() : retries.answer(attempt.get(), () -> (Response) call.proceed());
    }
}
