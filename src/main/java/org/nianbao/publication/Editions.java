package org.nianbao.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.nianbao.access.RegionCode;
import org.nianbao.body.Like;

/** All editions ever published. */
@ApplicationScoped
class Editions implements PanacheRepositoryBase<Edition, EditionKey> {

    private static final String STANDS =
            """
            key.number = (select max(later.key.number) from Edition later
                          where later.key.body = e.key.body and later.key.year = e.key.year)
            and not exists (select 1 from Takedown down where down.key = e.key)
            """;

    /** The edition that stands; empty when the last one was taken down. */
    Optional<Edition> standing(String body, int year) {
        return find("from Edition e where key.body = ?1 and key.year = ?2 and " + STANDS, body, year)
                .firstResultOptional();
    }

    /** The last edition, whether it stands or not. */
    Optional<Edition> last(String body, int year) {
        return find("key.body = ?1 and key.year = ?2 order by key.number desc", body, year)
                .firstResultOptional();
    }

    /** Other bodies' editions of a year that share numbers of a sketch: those that share most, at most three. */
    List<Edition> resembling(String body, int year, Long... sketch) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select edition.* from standing_edition edition,
                        lateral (select count(*) as shared from unnest(sketch) as mark where mark = any (:sketch)) as alike
                        where year = :year and body <> :body and sketch && :sketch
                        order by shared desc, body limit 3
                        """,
                        Edition.class)
                .setParameter("sketch", sketch)
                .setParameter("year", year)
                .setParameter("body", body)
                .getResultList();
    }

    /** Every edition, the first one first. */
    List<Edition> of(String body, int year) {
        return list("key.body = ?1 and key.year = ?2 order by key.number", body, year);
    }

    /** The standing editions that are asked for, by year (the latest first) and body; one more than the limit when there are more. */
    List<Listed> find(ReportResource.Query query) {
        StringBuilder where = new StringBuilder(STANDS
                + """
                and publisher.region like :region
                and publisher.name like :name
                """
                + Like.ESCAPE);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("region", RegionCode.prefix(query.region) + "%");
        parameters.put("name", Like.contains(query.name));
        narrow(where, parameters, "publisher.level", query.level);
        narrow(where, parameters, "publisher.kind", query.kind);
        narrow(where, parameters, "key.year", query.year == null ? null : query.year.value());
        narrow(where, parameters, "key.body", query.body);
        ReportKey after = ReportKey.of(query.cursor);
        where.append(" and (key.year < :afterYear or key.year = :afterYear and key.body > :afterBody)");
        parameters.put("afterYear", after.year());
        parameters.put("afterBody", after.body());
        return find("from Edition e where " + where + " order by key.year desc, key.body", parameters)
                .project(Listed.class)
                .range(0, query.limit.andOne() - 1)
                .list();
    }

    private static void narrow(StringBuilder where, Map<String, Object> parameters, String attribute, Object value) {
        if (value != null) {
            String name = attribute.replace('.', '_');
            where.append(" and ").append(attribute).append(" = :").append(name);
            parameters.put(name, value);
        }
    }
}
