package org.nianbao.retry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.Callable;

/**
 * Does once what is attempted once or many times. What is done and what was answered are committed together: after a crash either both
 * are there or neither is. Whatever refuses a request undoes its claim on the key too, so it may be attempted again.
 */
@ApplicationScoped
class Retries {
    private final Answers answers;

    Retries(Answers answers) {
        this.answers = answers;
    }

    @Transactional(rollbackOn = Exception.class)
    Response answer(Attempt attempt, Callable<Response> act) throws Exception {
        return answers.claim(attempt)
                ? answers.keep(attempt, act.call()).first()
                : answers.given(attempt).again();
    }
}
