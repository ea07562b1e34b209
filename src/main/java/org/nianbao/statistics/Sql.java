package org.nianbao.statistics;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A statement that is put together piece by piece, each with its values; what clients send is only ever a value. */
final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Adds a piece, and a value for every question mark in it. */
    Sql add(String piece, Object... its) {
        text.append(piece);
        values.addAll(Arrays.asList(its));
        return this;
    }

    Sql add(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /** Adds a piece unless its only value is {@code null}. */
    Sql addIf(String piece, Object value) {
        return value == null ? this : add(piece, value);
    }

    PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, jdbc(connection, values.get(i)));
        }
        return statement;
    }

    private static Object jdbc(Connection connection, Object value) throws SQLException {
        if (value instanceof Collection<?> several) {
            boolean texts = several.stream().anyMatch(String.class::isInstance);
            return connection.createArrayOf(texts ? "text" : "integer", several.toArray());
        }
        return value instanceof Instant instant ? OffsetDateTime.ofInstant(instant, ZoneOffset.UTC) : value;
    }
}
