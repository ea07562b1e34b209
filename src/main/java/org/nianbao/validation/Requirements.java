package org.nianbao.validation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nianbao.access.RegionCode;

/** What the regions demand of the reports filed in them. */
@ApplicationScoped
public class Requirements implements PanacheRepositoryBase<Requirement, String> {

    /** What holds in a region: its own entry as a whole, or else that of the nearest region above which has one. */
    @Transactional
    public Demands of(String region) {
        return nearest(region).map(Requirement::demands).orElse(Demands.NONE);
    }

    /** The entry that holds in a region. */
    Optional<Requirement> nearest(String region) {
        List<String> upwards = RegionCode.upwards(region);
        return list("region in ?1", upwards).stream()
                .min(Comparator.comparing(entry -> upwards.indexOf(entry.region())));
    }
}
