package org.nianbao.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.nianbao.body.BenchCode;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;
import org.nianbao.publication.BenchEdition.Author;

/** Spreads so many bodies over the regions of the country, in every region those that there are first of all. */
final class Atlas {
    private static final Map<Level, Double> BODIES =
            Map.of(Level.NATION, 60.0, Level.PROVINCE, 57.0, Level.PREFECTURE, 45.0, Level.COUNTY, 48.0);
    private static final Map<Level, Double> SIZE =
            Map.of(Level.NATION, 8.0, Level.PROVINCE, 4.0, Level.PREFECTURE, 2.0, Level.COUNTY, 1.0);
    private static final List<String> BIG_CITIES = List.of(
            "11", "12", "31", "50", "3201", "3205", "3301", "3702", "4101", "4201", "4401", "4403", "5101", "6101");
    private static final double BIG = 6;
    private static final double SPREAD = 0.7;

    private final long seed;
    private final List<Place> places;
    private final Map<String, Place> byCode = new TreeMap<>();
    private int number;

    /** A region that has bodies. */
    record Place(String code, String name, Level level) {
        private String prefix() {
            return level == Level.COUNTY
                    ? code
                    : level == Level.PREFECTURE ? code.substring(0, 4) : code.substring(0, 2);
        }

        /** Counties before the prefecture that they are in, that before its province: a government reports what was reported to it. */
        private String order() {
            return prefix() + "9".repeat(6 - prefix().length()) + (9 - level.ordinal());
        }
    }

    Atlas(long seed, List<Place> regions) {
        this.seed = seed;
        regions.forEach(place -> byCode.put(place.code(), place));
        places = regions.stream()
                .filter(Atlas::hasBodies)
                .sorted(Comparator.comparing(Place::order))
                .toList();
    }

    /** All bodies by province, a government behind all that its report is about. */
    List<List<MadeBody>> bodies(int all) {
        double weights = places.stream().mapToDouble(this::weight).sum();
        Map<String, List<MadeBody>> provinces = new TreeMap<>();
        double reached = 0;
        for (Place place : places) {
            double next = reached + weight(place) * all / weights;
            List<MadeBody> province = provinces.computeIfAbsent(place.code().substring(0, 2), any -> new ArrayList<>());
            province.addAll(bodies(place, (int) (Math.round(next) - Math.round(reached))));
            reached = next;
        }
        return List.copyOf(provinces.values());
    }

    private List<MadeBody> bodies(Place place, int count) {
        SplittableRandom random = random(place);
        double size = SIZE.get(place.level()) * Math.exp(SPREAD * random.nextGaussian());
        size *= BIG_CITIES.stream().anyMatch(place.code()::startsWith) ? BIG : 1;
        List<MadeBody> bodies = new ArrayList<>();
        Institutions institutions = new Institutions(fullName(place), place.level());
        for (int i = 0; i < count; i++) {
            Institutions.Institution next = institutions.next();
            boolean township = next.kind() == BodyKind.TOWNSHIP;
            Author author = new Author(
                    BenchCode.of(place.code(), ++number),
                    next.name(),
                    township ? place.code() + next.township() : place.code(),
                    township ? Level.TOWNSHIP : place.level(),
                    next.kind());
            double requests = next.requests() * size * Math.exp(SPREAD * random.nextGaussian());
            bodies.add(new MadeBody(author, requests, seed));
        }
        // The government is the first that a region has, and the last to report.
        bodies.sort(Comparator.comparing(MadeBody::isConsolidated));
        return bodies;
    }

    private String fullName(Place place) {
        Place above = place.level() == Level.COUNTY ? byCode.get(place.code().substring(0, 4) + "00") : null;
        return (above != null && isPrefecture(above) ? above.name() : "") + place.name();
    }

    /** One region has more bodies than another. */
    private double weight(Place place) {
        return BODIES.get(place.level()) * (0.6 + 0.8 * random(place).nextDouble());
    }

    private SplittableRandom random(Place place) {
        return new SplittableRandom(seed + Integer.parseInt(place.code()));
    }

    /** Hong Kong, Macao and Taiwan file no such reports; neither do the prefectures that only hold counties together. */
    private static boolean hasBodies(Place place) {
        boolean elsewhere = place.code().startsWith("7") || place.code().startsWith("8");
        return !elsewhere && (place.level() != Level.PREFECTURE || isPrefecture(place));
    }

    private static boolean isPrefecture(Place place) {
        boolean municipality =
                List.of("11", "12", "31", "50").contains(place.code().substring(0, 2));
        return !municipality && !place.name().contains("直辖");
    }
}
