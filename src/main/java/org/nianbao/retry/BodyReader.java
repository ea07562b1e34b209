package org.nianbao.retry;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Looks at the body of a request with a key before it is read; after the interceptor that bounds its size. */
@Provider
@Priority(Priorities.USER + 1000)
class BodyReader implements ReaderInterceptor {
    private final SentBody body;

    BodyReader(SentBody body) {
        this.body = body;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getHeaders().containsKey(IdempotencyKey.HEADER)) {
            byte[] bytes = context.getInputStream().readAllBytes();
            body.was(bytes);
            context.setInputStream(new ByteArrayInputStream(bytes));
        }
        return context.proceed();
    }
}
