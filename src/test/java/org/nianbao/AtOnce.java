package org.nianbao;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several clients who send their requests at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** The answers in the order of the requests. */
    public static List<Response> answers(List<Callable<Response>> requests) throws Exception {
        CyclicBarrier start = new CyclicBarrier(requests.size());
        ExecutorService clients = Executors.newFixedThreadPool(requests.size());
        try {
            List<Future<Response>> sent = new ArrayList<>();
            for (Callable<Response> request : requests) {
                sent.add(clients.submit(() -> {
                    start.await();
                    return request.call();
                }));
            }
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : sent) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdown();
        }
    }

    /** The statuses of two answers, in the order of the requests. */
    public static List<Integer> statuses(Callable<Response> one, Callable<Response> other) throws Exception {
        return answers(List.of(one, other)).stream().map(Response::statusCode).toList();
    }
}
