package org.nianbao.publication;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import org.nianbao.deadline.DueDay;
import org.nianbao.filing.ReportAccepted;

/** Keeps the day on which a body handed in what became its first edition; a correction changes nothing about it. */
@ApplicationScoped
class FirstSubmissions {
    /** Whether an edition is late is told as soon as it is there. */
    private static final int BEFORE_THE_EDITION = Interceptor.Priority.APPLICATION;

    private final EntityManager entities;

    FirstSubmissions(EntityManager entities) {
        this.entities = entities;
    }

    void keep(@Observes @Priority(BEFORE_THE_EDITION) ReportAccepted accepted) {
        entities.createNativeQuery(
                        """
                        insert into first_submission (body, year, day) values (:body, :year, :day)
                        on conflict on constraint first_submission_pkey do nothing
                        """)
                .setParameter("body", accepted.body().code())
                .setParameter("year", accepted.content().year())
                .setParameter("day", DueDay.of(accepted.handedInAt()))
                .executeUpdate();
    }
}
