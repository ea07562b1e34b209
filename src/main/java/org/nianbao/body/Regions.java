package org.nianbao.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.nianbao.access.RegionCode;
import org.nianbao.problem.Problem;

/** All regions. */
@ApplicationScoped
public class Regions implements PanacheRepositoryBase<Region, String> {
    private static final int COUNTY_DIGITS = 6;

    /** A few prefectures, such as 441900, have townships and no counties. */
    private static final Set<Level> HAVE_TOWNSHIPS = Set.of(Level.COUNTY, Level.PREFECTURE);

    /** The region; otherwise the request ends with {@link Problem#UNKNOWN_REGION}. */
    public Region require(String code) {
        return findByIdOptional(code)
                .orElseThrow(() -> Problem.UNKNOWN_REGION.because("没有区划代码 " + code, "There is no region " + code));
    }

    /**
     * Refuses a code under which no body can be registered. Townships have nine digits; not all of them are listed, but the county
     * they lie in is.
     */
    public void requirePlace(String code) {
        boolean township = code.matches("\\d{9}");
        if (!township || findById(code) != null) {
            require(code);
        } else if (!HAVE_TOWNSHIPS.contains(
                require(code.substring(0, COUNTY_DIGITS)).level())) {
            throw Problem.UNKNOWN_REGION.because("没有区划代码 " + code, "There is no region " + code);
        }
    }

    /** What regions were called at an instant, by what had been entered then; those that are not listed are left out. */
    public Map<String, String> names(Set<String> codes, Instant instant) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select code, coalesce(
                            (select former_name from succession where subject = code and kind = 'RENAMED' and recorded_at > :instant
                             order by recorded_at limit 1), name) as name
                        from region where code in (:codes)
                        """,
                        Tuple.class)
                .setParameter("instant", instant)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(
                        region -> region.get("code", String.class), region -> region.get("name", String.class)));
    }

    /** The regions directly below that have not been abolished, by code. */
    public List<Region> children(String code) {
        return list("parent = ?1 and validTo is null order by code", code);
    }

    /** Adds a region below the nearest one that is there; the digits of its code say its level. */
    Region found(String code, RegionDetails details) {
        Level level =
                switch (RegionCode.prefix(code).length()) {
                    case 2 -> Level.PROVINCE;
                    case 4 -> Level.PREFECTURE;
                    case COUNTY_DIGITS -> Level.COUNTY;
                    default -> Level.TOWNSHIP;
                };
        String parent = RegionCode.upwards(code).stream()
                .skip(1)
                .filter(above -> findById(above) != null)
                .findFirst()
                .orElseThrow();
        Region region = new Region(code, level, parent);
        region.name(details);
        persistAndFlush(region);
        return region;
    }

    /** From the nation down to the region's parent. */
    public List<Region> parents(Region region) {
        Deque<Region> parents = new ArrayDeque<>();
        for (String code = region.parent();
                code != null;
                code = parents.getFirst().parent()) {
            parents.addFirst(require(code));
        }
        return List.copyOf(parents);
    }
}
