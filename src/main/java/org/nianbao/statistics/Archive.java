package org.nianbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.nianbao.access.RegionCode;

/** Fetches what is added up. A set of arrays is the natural unit here, so this is SQL. */
@ApplicationScoped
class Archive {
    private static final String ASKED =
            """
             where region like ? and year = any (?) and scope = ?
            and (?::text is null or level = ?) and (?::text is null or kind = ?)
            """;
    private static final String TOTALS =
            "select region, level, kind, null as body, form, year, reports, figures, blanks from total" + ASKED;
    private static final String EDITIONS =
            """
            select region, level, kind, body, form, year, 1 as reports, figures || fees as figures,
                   null as blanks
            from standing_edition
            """
                    + ASKED;
    private static final String MISSING =
            """
            select region, level, kind, %s as body, year, count(*) as bodies
            from body join unnest(?) as asked (year)
                on valid_from <= make_date(year, 12, 31) and (valid_to is null or valid_to >= make_date(year, 1, 1))
            where region like ? and (kind = 'GOVERNMENT') = (? = 'CONSOLIDATED')
            and (?::text is null or level = ?) and (?::text is null or kind = ?)
            and not exists (select from standing_edition e where e.body = code and e.year = asked.year and e.scope = ?)
            group by 1, 2, 3, 4, 5
            """;

    /** Only days after the earliest of all deadlines of the year are looked at: most reports are on time. */
    private static final String LATE =
            """
            select region, level, kind, %s as body, e.year, count(*) as bodies
            from unnest(?) as asked (year)
            cross join lateral (select least(make_date(asked.year + 1, 1, 31), min(earliest)) as day
                                from deadline where deadline.year = asked.year) as earliest
            join first_submission on first_submission.year = asked.year and first_submission.day > earliest.day
            join standing_edition e on e.body = first_submission.body and e.year = first_submission.year
            where region like ? and scope = ?
            and (?::text is null or level = ?) and (?::text is null or kind = ?)
            and first_submission.day > due(e.body, region, level, kind, e.year)
            group by 1, 2, 3, 4, 5
            """;

    private final EntityManager entities;

    Archive(EntityManager entities) {
        this.entities = entities;
    }

    /** Where something belongs. */
    record Place(String region, String level, String kind, String body, int year) {}

    /** A sum of reports, with figures and the number of blanks in them in the order of the form. */
    record Sum(Place place, String form, int reports, List<Long> figures, List<Integer> blanks) {}

    /** How many bodies something is true of. */
    record Count(Place place, int bodies) {}

    void sums(Question question, Collection<Integer> years, Consumer<Sum> each) {
        String sql = question.groupBy() == Grouping.BODY ? EDITIONS : TOTALS;
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, RegionCode.prefix(question.region()) + "%");
                statement.setArray(2, array(connection, years));
                statement.setString(3, question.scope().name());
                filters(statement, 4, question);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        each.accept(sum(rows));
                    }
                }
            }
        });
    }

    /** How many bodies owe a report that is not published. */
    void missing(Question question, Collection<Integer> years, Consumer<Count> each) {
        String sql = MISSING.formatted(question.groupBy() == Grouping.BODY ? "code" : "null::text");
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setArray(1, array(connection, years));
                statement.setString(2, RegionCode.prefix(question.region()) + "%");
                statement.setString(3, question.scope().name());
                filters(statement, 4, question);
                statement.setString(8, question.scope().name());
                counts(statement, each);
            }
        });
    }

    /** How many published reports were submitted late. */
    void late(Question question, Collection<Integer> years, Consumer<Count> each) {
        String sql = LATE.formatted(question.groupBy() == Grouping.BODY ? "e.body" : "null::text");
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setArray(1, array(connection, years));
                statement.setString(2, RegionCode.prefix(question.region()) + "%");
                statement.setString(3, question.scope().name());
                filters(statement, 4, question);
                counts(statement, each);
            }
        });
    }

    private static void counts(PreparedStatement statement, Consumer<Count> each) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                each.accept(new Count(place(rows), rows.getInt("bodies")));
            }
        }
    }

    private static Array array(Connection connection, Collection<Integer> years) throws SQLException {
        return connection.createArrayOf("integer", years.toArray());
    }

    private static void filters(PreparedStatement statement, int first, Question question) throws SQLException {
        String level = question.level() == null ? null : question.level().name();
        String kind = question.kind() == null ? null : question.kind().name();
        statement.setString(first, level);
        statement.setString(first + 1, level);
        statement.setString(first + 2, kind);
        statement.setString(first + 3, kind);
    }

    private static Sum sum(ResultSet rows) throws SQLException {
        List<Long> figures = Arrays.asList((Long[]) rows.getArray("figures").getArray());
        Array blanks = rows.getArray("blanks");
        List<Integer> counted = blanks == null
                ? figures.stream().map(value -> value == null ? 1 : 0).toList()
                : Arrays.asList((Integer[]) blanks.getArray());
        return new Sum(place(rows), rows.getString("form"), rows.getInt("reports"), figures, counted);
    }

    private static Place place(ResultSet rows) throws SQLException {
        return new Place(
                rows.getString("region"),
                rows.getString("level"),
                rows.getString("kind"),
                rows.getString("body"),
                rows.getInt("year"));
    }
}
