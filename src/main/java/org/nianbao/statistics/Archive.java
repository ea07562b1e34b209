package org.nianbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.nianbao.form.Form;
import org.nianbao.form.Scope;

/** Fetches what is added up. A set of arrays is the natural unit here, so this is SQL. */
@ApplicationScoped
class Archive {
    private static final String KEPT = "sum(reports)::integer as reports, bit_xor(bodies) as bodies, ";

    private final EntityManager entities;

    Archive(EntityManager entities) {
        this.entities = entities;
    }

    /** Where something belongs: a group of the question, in a year. */
    record Place(Group group, int year) {}

    /**
     * A sum of reports in one form.
     *
     * @param bodies a hash of the set of bodies that they are of: equal sets have equal hashes, unequal ones hardly ever
     * @param summands indices of what was asked for
     * @param values the sums of these, in their order
     * @param blanks how many blanks were read as 0 in them
     */
    record Sum(
            Place place, int reports, long bodies, List<Integer> summands, List<Long> values, List<Integer> blanks) {}

    /** How many bodies something is true of. */
    record Count(Place place, int bodies) {}

    /** From now to the end of the transaction everything is read as it is at one moment, so that parts and wholes agree. */
    void freeze() {
        entities.createNativeQuery("set transaction isolation level repeatable read read only")
                .executeUpdate();
    }

    /** Adds up what is published in a form: from kept totals where they have the answer, else from the editions. */
    void sums(Question question, Collection<Integer> years, Form form, List<Integer> summands, Consumer<Sum> each) {
        boolean kept = question.basis() == Basis.AS_REPORTED && Kept.answers(question);
        Sql sql = grouped(question, kept, "counted", "year")
                .add(kept ? KEPT : Editions.counted(question))
                .add("array[" + each("sum(summands[%d])::bigint", summands) + "]::bigint[] as figures, ")
                .add("array[" + each(kept ? Kept.BLANKS : Editions.BLANKS, summands) + "]::integer[] as blanks")
                .add(kept ? Kept.totals(question) : Editions.of(question))
                .add(where(question, kept, "counted", "year", years))
                .add(" and form = ?", form.code());
        if (question.basis() == Basis.MATCHED) {
            sql.add(Editions.inBoth(question, years));
        }
        // Of reports that were all taken down there is no sum.
        sql.add(" group by 1, 2, 3, 4, 5" + (kept ? " having sum(reports) <> 0" : ""));
        run(sql, rows -> each.accept(sum(rows, summands)));
    }

    /** How many bodies owe a report that is not published. */
    void missing(Question question, Collection<Integer> years, Consumer<Count> each) {
        Sql sql = Kept.answers(question) ? missingByTotals(question, years) : missingByBody(question, years);
        count(sql, each);
    }

    private static Sql missingByTotals(Question question, Collection<Integer> years) {
        return grouped(question, true, "body", "asked.year")
                .add("sum(bodies) as bodies")
                .add(Kept.owing(question))
                .add(" join unnest(?) as asked (year) on asked.year between first_year and last_year", years)
                .add(where(question, true, "body", "asked.year", years))
                .add(" group by 1, 2, 3, 4, 5 having sum(bodies) <> 0");
    }

    private static Sql missingByBody(Question question, Collection<Integer> years) {
        Question.Filter filter = question.filter();
        return grouped(question, false, "counted", "asked.year")
                .add("count(*) as bodies from ")
                .add(Editions.bodies(question))
                .add(" join unnest(?) as asked (year) on valid_from <= make_date(asked.year, 12, 31)", years)
                .add(" and (valid_to is null or valid_to >= make_date(asked.year, 1, 1))")
                .add(" where region like ?", Editions.prefix(question))
                .add(" and (kind = 'GOVERNMENT') = ?", filter.scope() == Scope.CONSOLIDATED)
                .add(filters(filter, "counted"))
                .add(" and not exists (select")
                .add(Editions.of(question.with(Basis.AS_REPORTED)))
                .add(
                        " where e.body = code and e.year = asked.year and e.scope = ?)",
                        filter.scope().name())
                .add(" group by 1, 2, 3, 4, 5");
    }

    /** How many published reports were submitted late. */
    void late(Question question, Collection<Integer> years, Consumer<Count> each) {
        count(Kept.answers(question) ? lateByTotals(question, years) : lateByEdition(question, years), each);
    }

    private static Sql lateByTotals(Question question, Collection<Integer> years) {
        return grouped(question, true, "body", "year")
                .add("sum(late) as bodies")
                .add(Kept.totals(question))
                .add(where(question, true, "body", "year", years))
                .add(" group by 1, 2, 3, 4, 5 having sum(late) <> 0");
    }

    /** Only those after the earliest of all deadlines are looked at. */
    private static Sql lateByEdition(Question question, Collection<Integer> years) {
        return grouped(question, false, "counted", "e.year")
                .add("count(*) as bodies from unnest(?) as asked (year)", years)
                .add(" cross join lateral (select least(make_date(asked.year + 1, 1, 31), min(earliest)) as day")
                .add(" from deadline_history where deadline_history.year = asked.year) as earliest")
                .add(
                        " join first_submission on first_submission.year = asked.year and first_submission.day > earliest.day")
                .add(" join (select *")
                .add(Editions.of(question))
                .add(") as e on e.body = first_submission.body and e.year = first_submission.year")
                .add(where(question, false, "counted", "e.year", years))
                .add(" and first_submission.day > ")
                .add(Editions.due(question))
                .add(" group by 1, 2, 3, 4, 5");
    }

    /** The editions that are added up, by body; of a form without the measure none. */
    void editions(Question question, String after, int most, Consumer<Part> each) {
        Sql sql = new Sql()
                .add("select body, name, region, year, number, form, summands")
                .add(Editions.of(question))
                .add(where(question, false, "counted", "year", question.years()));
        if (question.basis() == Basis.MATCHED) {
            int year = question.years().first();
            sql.add(Editions.inBoth(question, List.of(year - 1, year)));
        }
        sql.add(" and body > ? order by body limit ?", after, most);
        run(
                sql,
                rows -> each.accept(new Part(
                        rows.getString("body"),
                        rows.getString("name"),
                        rows.getString("region"),
                        rows.getInt("year"),
                        rows.getInt("number"),
                        rows.getString("form"),
                        Arrays.asList((Long[]) rows.getArray("summands").getArray()))));
    }

    /** An edition, with all that is added up of it. */
    record Part(String body, String name, String region, int year, int edition, String form, List<Long> summands) {}

    private interface Row {
        void read(ResultSet rows) throws SQLException;
    }

    private void run(Sql sql, Row each) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = sql.prepare(connection);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.read(rows);
                }
            }
        });
    }

    private void count(Sql sql, Consumer<Count> each) {
        run(sql, rows -> each.accept(new Count(place(rows), rows.getInt("bodies"))));
    }

    /** {@code select …}: by what the rows differ; kept rows are of the regions that are asked for. */
    private static Sql grouped(Question question, boolean kept, String body, String year) {
        boolean byBody = question.by(Grouping.BODY);
        String place = kept || byBody ? "region" : question.depth().sql("region");
        return new Sql()
                .add("select " + (byBody || question.by(Grouping.REGION) ? place : "null::text") + " as region, ")
                .add((byBody ? body : "null::text") + " as body, ")
                .add((question.by(Grouping.LEVEL) ? "level" : "null::text") + " as level, ")
                .add((question.by(Grouping.KIND) ? "kind" : "null::text") + " as kind, " + year + " as year, ");
    }

    private static Sql where(Question question, boolean kept, String body, String year, Collection<Integer> years) {
        return new Sql()
                .add(" where " + year + " = any (?)", years)
                .add(" and scope = ?", question.filter().scope().name())
                .addIf(" and region like ?", kept ? null : Editions.prefix(question))
                .add(filters(question.filter(), body));
    }

    private static Sql filters(Question.Filter filter, String body) {
        return new Sql()
                .addIf(
                        " and level = ?",
                        filter.level() == null ? null : filter.level().name())
                .addIf(
                        " and kind = ?",
                        filter.kind() == null ? null : filter.kind().name())
                .addIf(" and " + body + " = ?", filter.body());
    }

    private static String each(String expression, List<Integer> summands) {
        return summands.stream().map(index -> expression.formatted(index + 1)).collect(Collectors.joining(", "));
    }

    private static Sum sum(ResultSet rows, List<Integer> summands) throws SQLException {
        return new Sum(
                place(rows),
                rows.getInt("reports"),
                rows.getLong("bodies"),
                summands,
                Arrays.asList((Long[]) rows.getArray("figures").getArray()),
                Arrays.asList((Integer[]) rows.getArray("blanks").getArray()));
    }

    private static Place place(ResultSet rows) throws SQLException {
        Group group = new Group(
                rows.getString("region"), rows.getString("body"), rows.getString("level"), rows.getString("kind"));
        return new Place(group, rows.getInt("year"));
    }
}
