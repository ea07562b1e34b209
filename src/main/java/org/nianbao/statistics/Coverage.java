package org.nianbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;
import org.nianbao.access.RegionCode;
import org.nianbao.body.BodyCode;
import org.nianbao.body.Regions;
import org.nianbao.deadline.DueDay;
import org.nianbao.form.Scope;
import org.nianbao.problem.Problem;

/** Says of every body that owed a report for a year whether it is published, was on time, or is missing. */
@ApplicationScoped
class Coverage {
    private static final String STANDING =
            """
            select * from (
                select code, counted, body.name, body.region, body.level, body.kind, last.day as due, extension.body is not null as extended,
                       first_submission.day as submitted, first.published_at, stands.number is not null as published,
                       case when first.number is not null and first_submission.day > last.day then 'late'
                            when first.number is not null then 'onTime'
                            when :today > last.day then 'missing'
                            else 'due' end as status
                from %s as body
                cross join lateral (select due(code, owed_in, owed_at, owed_as, :year) as day) as last
                left join standing_edition stands on stands.body = code and stands.year = :year
                    and (cast(:scope as text) is null or stands.scope = :scope)
                left join edition first on first.body = stands.body and first.year = stands.year and first.number = 1
                left join first_submission on first_submission.body = code and first_submission.year = :year
                left join extension on extension.body = code and extension.year = :year
                where code > :after and body.region like :region and valid_from <= make_date(:year, 12, 31)
                and (valid_to is null or valid_to >= make_date(:year, 1, 1))
            ) as standing
            where (cast(:status as text) is null or status = :status)
            and (cast(:published as boolean) is null or published = :published)
            and (cast(:level as text) is null or level = :level) and (cast(:kind as text) is null or kind = :kind)
            and (cast(:only as text) is null or counted = :only)
            and (cast(:governments as boolean) is null or (kind = 'GOVERNMENT') = :governments)
            order by code limit :limit
            """;

    /** Where the bodies stand by the register; what is owed when is a matter of that in any case. */
    private static final String REGISTERED =
            "(select *, code as counted, region as owed_in, level as owed_at, kind as owed_as from body)";

    private static final String CURRENT =
            """
            (select place.*, own.region as owed_in, own.level as owed_at, own.kind as owed_as
             from places_at('infinity') as place join body as own on own.code = place.code)
            """;

    private final EntityManager entities;
    private final Regions regions;
    private final DueDay days;
    private final Inquiry inquiry;

    Coverage(EntityManager entities, Regions regions, DueDay days, Inquiry inquiry) {
        this.inquiry = inquiry;
        this.entities = entities;
        this.regions = regions;
        this.days = days;
    }

    /** The bodies that are asked about, by code, one more than the limit when there are more. */
    @Transactional
    List<Tuple> find(CoverageResource.Query query) {
        regions.requirePlace(query.region);
        if (query.year != null) {
            inquiry.mustBeAskable(query.year.value());
        }
        if (query.body != null) {
            BodyCode.require(query.body);
        }
        Scope scope = query.scope == null ? null : Inquiry.scope(query.scope);
        return entities.unwrap(Session.class)
                .createNativeQuery(STANDING.formatted(bodies(query.basis)), Tuple.class)
                .setParameter("year", query.year == null ? days.yearDue() : query.year.value())
                .setParameter("today", days.today())
                .setParameter("after", query.cursor.key())
                .setParameter("region", RegionCode.prefix(query.region) + "%")
                .setParameter("status", query.status == null ? null : query.status.code(), String.class)
                .setParameter("published", query.published == null ? null : query.published.value(), Boolean.class)
                .setParameter("level", name(query.level), String.class)
                .setParameter("kind", name(query.kind), String.class)
                .setParameter("only", query.body, String.class)
                .setParameter("scope", name(scope), String.class)
                .setParameter("governments", scope == null ? null : scope == Scope.CONSOLIDATED, Boolean.class)
                .setParameter("limit", query.limit.andOne())
                .getResultList();
    }

    private static String bodies(Basis basis) {
        return switch (basis) {
            case AS_REPORTED -> REGISTERED;
            case CURRENT -> CURRENT;
            case MATCHED ->
                throw Problem.INVALID_PARAMETER.because(
                        "basis 应为 as-reported 或 current", "basis must be as-reported or current");
        };
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
