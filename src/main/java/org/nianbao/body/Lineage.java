package org.nianbao.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import org.nianbao.access.Caller;
import org.nianbao.access.RegionCode;
import org.nianbao.journal.ChinaDay;
import org.nianbao.problem.Problem;

/**
 * Enters what became of regions and bodies. Of one after the other, in the order of their days, none before it takes effect: so what an
 * entry names exists on its day and ends later if at all, and no chain of successions comes back to where it began.
 */
@ApplicationScoped
class Lineage {
    private final Successions successions;
    private final Caller caller;
    private final Clock clock;

    Lineage(Successions successions, Caller caller, Clock clock) {
        this.successions = successions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A region or a body, and when it exists.
     *
     * @param prefix what its own code and those of all in it begin with
     * @param to the last day, {@code null} while it exists
     */
    record Subject(String code, String prefix, String name, LocalDate from, LocalDate to) {

        static Subject of(Body body) {
            return new Subject(body.code(), body.code(), body.name(), body.validFrom(), body.validTo());
        }

        /** A region does not outlive what it lies in. */
        static Subject of(Region region, List<Region> parents) {
            LocalDate last = parents.stream()
                    .map(Region::validTo)
                    .filter(end -> end != null && (region.validTo() == null || end.isBefore(region.validTo())))
                    .min(LocalDate::compareTo)
                    .orElse(region.validTo());
            return new Subject(
                    region.code(), RegionCode.prefix(region.code()), region.name(), region.validFrom(), last);
        }

        boolean existsOn(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }

        private String validity() {
            return from + "/" + (to == null ? ".." : to);
        }
    }

    /** An entry, and whether it is new. */
    record Entry(Succession succession, boolean created) {}

    /** For admins, one at a time. */
    void open() {
        caller.mustAdminister();
        successions.lock();
    }

    /** To enter the same again changes nothing; {@code find} gives the successors, and ends the request where there is none. */
    Entry enter(Subject subject, String day, SuccessionDetails details, Function<String, Subject> find) {
        details.check();
        SuccessionKey key = new SuccessionKey(subject.code(), parsed(day));
        Succession known = successions.findById(key);
        if (known != null) {
            if (!known.says(details)) {
                throw Problem.CONTRADICTS_REGISTER.because("已登记：" + known, "Already entered: " + known);
            }
            return new Entry(known, false);
        }
        Succession succession = new Succession(key, details, subject.name(), clock.instant());
        mustBeInTime(subject, succession);
        mustBeInOrder(subject, succession);
        for (int i = 0; i < details.into().size(); i++) {
            mustTakeOver(subject, succession, find.apply(details.into().get(i)), "/into/" + i);
        }
        successions.persistAndFlush(succession);
        return new Entry(succession, true);
    }

    private static LocalDate parsed(String day) {
        try {
            if (day.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(day);
            }
        } catch (DateTimeParseException noSuchDay) {
            // The answer is the same as for what is no date at all.
        }
        throw Problem.INVALID_PARAMETER.because("日期的写法：2021-04-09", "Write a date as 2021-04-09");
    }

    /** After its beginning, before its end, and not ahead of time. */
    private void mustBeInTime(Subject subject, Succession succession) {
        LocalDate today = ChinaDay.of(clock.instant());
        LocalDate effective = succession.key().effective();
        if (!effective.isAfter(subject.from()) || effective.isAfter(today)) {
            throw Problem.INVALID_PARAMETER.because(
                    "日期应在 " + subject.from().plusDays(1) + " 至今日（" + today + "）之间",
                    "The date must be from " + subject.from().plusDays(1) + " to today, " + today);
        }
        if (!subject.existsOn(succession.lastDay())) {
            throw Problem.CONTRADICTS_REGISTER.because(
                    subject.code() + " 的有效期是 " + subject.validity(),
                    subject.code() + " is valid over " + subject.validity());
        }
    }

    private void mustBeInOrder(Subject subject, Succession succession) {
        LocalDate effective = succession.key().effective();
        successions.of(subject.code()).stream()
                .filter(other -> other.ends() || other.key().effective().isAfter(effective))
                .findFirst()
                .ifPresent(other -> {
                    throw Problem.CONTRADICTS_REGISTER.because(
                            "已登记：" + other + "；应按日期先后登记",
                            "Already entered: " + other + "; enter them in the order of their dates");
                });
        if (succession.ends()) {
            successions.heirOn(subject, effective).ifPresent(heir -> {
                throw Problem.CONTRADICTS_REGISTER.because(
                        heir + " 在该日或其后并入、改为 " + subject.code(),
                        heir + " became " + subject.code() + " on that day or after");
            });
        }
    }

    private static void mustTakeOver(Subject subject, Succession succession, Subject successor, String pointer) {
        boolean itself = successor.code().equals(subject.code());
        if (itself && succession.kind() == SuccessionKind.SPLIT) {
            return;
        }
        if (successor.code().startsWith(subject.prefix())) {
            throw Problem.INVALID_CONTENT.at(pointer, "是其自身或在其之内", "Is itself, or lies in it");
        }
        if (!successor.existsOn(succession.key().effective())) {
            throw Problem.CONTRADICTS_REGISTER.because(
                    successor.code() + " 的有效期是 " + successor.validity(),
                    successor.code() + " is valid over " + successor.validity());
        }
    }
}
