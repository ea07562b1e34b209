package org.nianbao.statistics;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import org.nianbao.form.Form;
import org.nianbao.form.Forms;

/** Refuses to start when reports are published in a form that is not installed, or has other figures than it had. */
@ApplicationScoped
class KnownForms {
    private final EntityManager entities;
    private final Forms forms;

    KnownForms(EntityManager entities, Forms forms) {
        this.entities = entities;
        this.forms = forms;
    }

    @Transactional
    void check(@Observes StartupEvent started) {
        List<?> published = entities.createNativeQuery(
                        """
                        select form, max(cardinality(figures)) as figures
                        from (select form, figures from total where reach = 'NATION' union all select form, figures from posting) as kept
                        group by form
                        """,
                        Tuple.class)
                .getResultList();
        published.forEach(row -> mustBeInstalled((Tuple) row));
    }

    private void mustBeInstalled(Tuple published) {
        String code = published.get("form", String.class);
        int figures = published.get("figures", Integer.class);
        int known = forms.find(code).map(Form::summands).orElse(0);
        if (known != figures) {
            throw new IllegalStateException(
                    "Reports are published in form %s with %d figures; installed: %d".formatted(code, figures, known));
        }
    }
}
