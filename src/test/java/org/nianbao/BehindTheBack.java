package org.nianbao;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Somebody who owns the database and changes what is kept, with the triggers disabled that would refuse it. */
public final class BehindTheBack {

    private BehindTheBack() {}

    /** Runs one statement, which must change something. */
    public static void change(String statement, Object... parameters) throws SQLException {
        EmbeddedPostgres postgres = PostgresResource.postgres();
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("set session_replication_role = replica");
            try (PreparedStatement change = connection.prepareStatement(statement)) {
                for (int i = 0; i < parameters.length; i++) {
                    change.setObject(i + 1, parameters[i]);
                }
                if (change.executeUpdate() == 0) {
                    throw new AssertionError("Nothing is changed by " + statement);
                }
            }
        }
    }

    /** Another database of the same server, for its owner. */
    public static DataSource database(String name) {
        return PostgresResource.postgres().getDatabase("postgres", name);
    }

    /** A session of its own with the role of the service. */
    public static Connection asService() throws SQLException {
        return PostgresResource.postgres()
                .getDatabase("nianbao_app", "postgres")
                .getConnection();
    }

    /** Runs one statement as the owner of the tables, whose triggers are as they are. */
    public static void tryAsOwner(String statement) throws SQLException {
        try (Connection connection =
                        PostgresResource.postgres().getPostgresDatabase().getConnection();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
