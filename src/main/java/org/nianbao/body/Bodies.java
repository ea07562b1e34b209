package org.nianbao.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.access.RegionCode;
import org.nianbao.problem.Problem;

/** All bodies that owe, or owed, a report. */
@ApplicationScoped
public class Bodies implements PanacheRepositoryBase<Body, String> {
    private final Regions regions;

    Bodies(Regions regions) {
        this.regions = regions;
    }

    /** The registered body with this code; otherwise the request ends with a problem: 400 for no code, 404 for nobody's. */
    public Body require(String code) {
        return findByIdOptional(BodyCode.require(code))
                .orElseThrow(() ->
                        Problem.UNKNOWN_BODY.because("没有登记代码为 " + code + " 的机关", "No body is registered as " + code));
    }

    /** Keeps what is registered now beside what was before, for whoever asks what was known at a time: behind it, whatever the clock says. */
    void remember(Body body, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into body_history select code, greatest(:now, (
                            select max(recorded_at) + interval '1 microsecond' from body_history where body = code)),
                            name, kind, level, region, valid_from, valid_to from body
                        where code = :code
                        """)
                .setParameter("now", now)
                .setParameter("code", body.code())
                .executeUpdate();
    }

    /** From now on no edition of it appears until the transaction is over; those that were about to are there. */
    void keepEditionsOut(String code) {
        getEntityManager()
                .createNativeQuery("select code from body where code = :code for update")
                .setParameter("code", code)
                .getResultList();
    }

    /** The asked bodies, by code, one more than the limit when there are more. */
    List<Body> find(BodyResource.Query query) {
        regions.requirePlace(query.region);
        StringBuilder where =
                new StringBuilder("code > :after and region like :region and name like :name" + Like.ESCAPE);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("after", query.cursor.key());
        parameters.put("region", RegionCode.prefix(query.region) + "%");
        parameters.put("name", Like.contains(query.name));
        if (query.level != null) {
            where.append(" and level = :level");
            parameters.put("level", query.level);
        }
        if (query.kind != null) {
            where.append(" and kind = :kind");
            parameters.put("kind", query.kind);
        }
        return find(where + " order by code", parameters)
                .range(0, query.limit.andOne() - 1)
                .list();
    }
}
