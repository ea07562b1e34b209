package org.nianbao.statistics;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nianbao.problem.Problem;

/** All named instants. */
@ApplicationScoped
class Vintages implements PanacheRepositoryBase<Vintage, String> {

    Vintage require(String name) {
        return findByIdOptional(name)
                .orElseThrow(() -> Problem.UNKNOWN_VINTAGE.because(
                        "没有名为 " + name + " 的时点；全部时点见 /v1/vintages",
                        "No vintage is called " + name + "; all are in /v1/vintages"));
    }

    /** The earliest first. */
    List<Vintage> inOrder() {
        return list("order by asOf, name");
    }
}
