package org.nianbao.problem;

import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where something was thrown, for the log. What an exception says is left out: it may repeat what the client sent, and that can be a
 * report or a person's number.
 */
final class Whereabouts {
    private static final int MOST_CAUSES = 10;

    private Whereabouts() {}

    static String of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .map(Whereabouts::one)
                .collect(Collectors.joining());
    }

    private static String one(Throwable thrown) {
        String state = thrown instanceof SQLException sql ? ", SQLSTATE " + sql.getSQLState() : "";
        return Stream.of(thrown.getStackTrace())
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining("", "\n" + thrown.getClass().getName() + state, ""));
    }
}
