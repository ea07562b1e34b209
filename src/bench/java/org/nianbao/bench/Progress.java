package org.nianbao.bench;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How far the loading is, on stderr: a bar that is drawn anew every second on a terminal, a line every ten seconds elsewhere. */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final double NANOS = 1e9;

    private final String what;
    private final long all;
    private final AtomicLong done = new AtomicLong();
    private final long begin = System.nanoTime();
    private final boolean terminal = System.console() != null;
    private final ScheduledExecutorService drawer = Executors.newSingleThreadScheduledExecutor();

    Progress(String what, long all) {
        this.what = what;
        this.all = all;
        int pause = terminal ? 1 : 10;
        drawer.scheduleWithFixedDelay(this::draw, pause, pause, TimeUnit.SECONDS);
    }

    void add(long rows) {
        done.addAndGet(rows);
    }

    double seconds() {
        return (System.nanoTime() - begin) / NANOS;
    }

    @Override
    public void close() {
        drawer.shutdownNow();
        System.err.println((terminal ? "\r" : "") + line());
    }

    private void draw() {
        System.err.print((terminal ? "\r" : "") + line() + (terminal ? "" : "\n"));
    }

    private String line() {
        long now = done.get();
        int filled = (int) Math.min(WIDTH, WIDTH * now / Math.max(1, all));
        double rate = now / seconds();
        Duration left = Duration.ofSeconds(rate == 0 ? 0 : Math.round(Math.max(0, all - now) / rate));
        return "%s [%s%s] %,d of about %,d, %,.0f/s, %d:%02d left  "
                .formatted(
                        what,
                        "#".repeat(filled),
                        ".".repeat(WIDTH - filled),
                        now,
                        all,
                        rate,
                        left.toMinutes(),
                        left.toSecondsPart());
    }
}
