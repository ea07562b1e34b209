package org.nianbao.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many clients at once. */
final class Clients {
    private static final int CLIENTS = 32;

    private Clients() {}

    /** What one of them does for one thing. */
    interface Task<T, R> {
        R of(T thing) throws Exception;
    }

    /** Does it for all things, the clients taking the next one as soon as they are free; the results in the order of the things. */
    static <T, R> List<R> all(List<T> things, Task<T, R> task) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<R>> started = new ArrayList<>();
            for (T thing : things) {
                started.add(clients.submit(() -> task.of(thing)));
            }
            List<R> done = new ArrayList<>();
            for (Future<R> one : started) {
                done.add(one.get());
            }
            return done;
        } finally {
            clients.shutdownNow();
        }
    }
}
