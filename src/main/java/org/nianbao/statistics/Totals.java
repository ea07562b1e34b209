package org.nianbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.nianbao.form.Scope;
import org.nianbao.publication.Publisher;
import org.nianbao.publication.StandingChanged;

/** Keeps the sums: what an edition adds while it stands and no longer does after, in the transaction that changes that. */
@ApplicationScoped
class Totals {
    private static final String UPSERT =
            """
            insert into total (region, level, kind, scope, form, year, reports, bodies, figures, blanks)
            values (:region, :level, :kind, :scope, :form, :year, :reports, hashtextextended(:body, 0), :figures, :blanks)
            on conflict on constraint total_pkey do update
            set reports = total.reports + excluded.reports,
                bodies = total.bodies # excluded.bodies,
                figures = plus(total.figures, excluded.figures),
                blanks = plus(total.blanks, excluded.blanks)
            """;

    private final EntityManager entities;

    Totals(EntityManager entities) {
        this.entities = entities;
    }

    void keep(@Observes StandingChanged changed) {
        changed.before().ifPresent(counted -> add(Heap.of(changed, counted), counted.summands(), -1));
        changed.after().ifPresent(counted -> add(Heap.of(changed, counted), counted.summands(), 1));
    }

    /** Whose report it is, and with what it is added up: one row of the table of totals. */
    private record Heap(String body, Publisher publisher, Scope scope, String form, int year) {

        static Heap of(StandingChanged changed, StandingChanged.Counted counted) {
            return new Heap(changed.body(), counted.publisher(), counted.scope(), counted.form(), changed.year());
        }
    }

    private void add(Heap heap, List<Long> summands, int sign) {
        Long[] values = summands.stream()
                .map(value -> value == null ? 0L : Long.valueOf(sign * value))
                .toArray(Long[]::new);
        Integer[] blanks =
                summands.stream().map(value -> value == null ? sign : 0).toArray(Integer[]::new);
        entities.createNativeQuery(UPSERT)
                .setParameter("body", heap.body())
                .setParameter("region", heap.publisher().region())
                .setParameter("level", heap.publisher().level().name())
                .setParameter("kind", heap.publisher().kind().name())
                .setParameter("scope", heap.scope().name())
                .setParameter("form", heap.form())
                .setParameter("year", heap.year())
                .setParameter("reports", sign)
                .setParameter("figures", values)
                .setParameter("blanks", blanks)
                .executeUpdate();
    }
}
