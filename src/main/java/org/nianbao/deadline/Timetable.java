package org.nianbao.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianbao.body.IsoDate;
import org.nianbao.body.Level;
import org.nianbao.problem.Fault;
import org.nianbao.problem.Presence;

/**
 * The last days that a region sets for a report year, in Asia/Shanghai; what it does not set stays with the law.
 *
 * @param governments for people's governments, {@code null} for 31 March
 * @param others for offices, departments, townships and institutions, {@code null} for 31 January
 * @param levels other days for the bodies of a level
 */
record Timetable(
        @JsonInclude @JsonDeserialize(using = IsoDate.class) LocalDate governments,
        @JsonInclude @JsonDeserialize(using = IsoDate.class) LocalDate others,
        Map<Level, Dates> levels) {
    static final Timetable BY_LAW = new Timetable(null, null, null);

    Timetable {
        levels = levels == null ? Map.of() : new TreeMap<>(levels);
    }

    /** The earliest day in it; what is not set is due on 31 January or later. */
    LocalDate earliest(int year) {
        return Stream.concat(
                        Stream.of(lastDayByLaw(year)),
                        Stream.concat(top().stated(), levels.values().stream().flatMap(Dates::stated)))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Days that are not in the year after the report year, and levels without any. */
    List<Fault> faults(int year) {
        List<Fault> faults = new ArrayList<>(faults("", top(), year));
        levels.forEach((level, dates) -> {
            String place = "/levels/" + level.name().toLowerCase(Locale.ROOT);
            if (dates == null || dates.stated().findAny().isEmpty()) {
                faults.add(Presence.missing(place));
            } else {
                faults.addAll(faults(place, dates, year));
            }
        });
        return faults;
    }

    private Dates top() {
        return new Dates(governments, others);
    }

    private static LocalDate lastDayByLaw(int year) {
        return LocalDate.of(year + 1, 1, 31);
    }

    private static List<Fault> faults(String place, Dates dates, int year) {
        List<Fault> faults = new ArrayList<>();
        fault(faults, place + "/governments", dates.governments(), year);
        fault(faults, place + "/others", dates.others(), year);
        return faults;
    }

    static void fault(List<Fault> faults, String pointer, LocalDate date, int year) {
        if (date != null && date.getYear() != year + 1) {
            faults.add(new Fault(pointer, "wrong-year", "应在 " + (year + 1) + " 年内", "Must be a day of " + (year + 1)));
        }
    }
}
