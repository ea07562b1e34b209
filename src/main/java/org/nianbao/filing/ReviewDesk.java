package org.nianbao.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;
import org.nianbao.access.Caller;
import org.nianbao.access.RegionCode;
import org.nianbao.body.Regions;
import org.nianbao.deadline.DueDay;

/** The competent office's desk: every body of a region that owes a report for a year, and how far it is. */
@ApplicationScoped
class ReviewDesk {
    private static final String ON_THE_DESK =
            """
            select * from (
                select code, name, region, level, kind, coalesce(lower(state), 'none') as state, filing.version,
                       last.day as due, handed_in_at, updated_at,
                       (coalesce(extract(epoch from updated_at), 0) * 1000000)::bigint as since,
                       case when (handed_in_at at time zone 'Asia/Shanghai')::date > last.day then 'late'
                            when handed_in_at is not null then 'onTime'
                            when :today > last.day then 'missing'
                            else 'due' end as status
                from body
                cross join lateral (select due(code, region, level, kind, :year) as day) as last
                left join filing on filing.body = code and filing.year = :year
                where region like :region and valid_from <= make_date(:year, 12, 31)
                and (valid_to is null or valid_to >= make_date(:year, 1, 1))
            ) as desk
            where (cast(:state as text) is null or state = :state)
            and (cast(:status as text) is null or status = :status)
            and (since, code) > (:since, :after)
            order by since, code limit :limit
            """;

    private final EntityManager entities;
    private final Regions regions;
    private final Caller caller;
    private final DueDay days;

    ReviewDesk(EntityManager entities, Regions regions, Caller caller, DueDay days) {
        this.entities = entities;
        this.regions = regions;
        this.caller = caller;
        this.days = days;
    }

    /** What lies on it: first who has not begun, then what has lain longest; one more than the limit when there is more. */
    @Transactional
    List<Tuple> find(ReviewDeskResource.Query query) {
        regions.requirePlace(query.region);
        caller.mustReview(query.region);
        DeskKey after = DeskKey.of(query.cursor);
        return entities.unwrap(Session.class)
                .createNativeQuery(ON_THE_DESK, Tuple.class)
                .setParameter("year", query.year == null ? days.yearDue() : query.year.value())
                .setParameter("today", days.today())
                .setParameter("region", RegionCode.prefix(query.region) + "%")
                .setParameter("state", query.state == null ? null : query.state.code(), String.class)
                .setParameter("status", query.status == null ? null : query.status.code(), String.class)
                .setParameter("since", after.since())
                .setParameter("after", after.body())
                .setParameter("limit", query.limit.andOne())
                .getResultList();
    }
}
