package org.nianbao.retry;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource: every POST of it takes an {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header). It runs in one
 * transaction with what is kept of its answer, and returns a {@code Response} whose entity is written as JSON. A request without a
 * key, and every other method, is as without the annotation.
 */
@InterceptorBinding
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnceOnly {}
