package org.nianbao.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.problem.Fault;
import org.nianbao.problem.Presence;
import org.nianbao.problem.Problem;

/** Says what the register of bodies takes: what is whole, lies somewhere, and does not contradict what became of it or what it reported. */
@ApplicationScoped
class Admission {
    private static final int FIRST_YEAR = 1949;

    private final Bodies bodies;
    private final Regions regions;
    private final Successions successions;
    private final PublishedYears published;

    Admission(Bodies bodies, Regions regions, Successions successions, PublishedYears published) {
        this.bodies = bodies;
        this.regions = regions;
        this.successions = successions;
        this.published = published;
    }

    void check(BodyDetails details) {
        List<Fault> faults = new ArrayList<>();
        required(faults, "/name", details.name() == null || details.name().isBlank() ? null : details.name());
        required(faults, "/kind", details.kind());
        required(faults, "/level", details.level());
        required(faults, "/region", details.region());
        required(faults, "/validFrom", details.validFrom());
        if (!faults.isEmpty()) {
            throw Problem.INVALID_CONTENT.at(faults);
        }
        OfficialName.check(details.name());
        checkBeginning(details.validFrom());
        if (details.validTo() != null && details.validTo().isBefore(details.validFrom())) {
            throw Problem.INVALID_CONTENT.at("/validTo", "早于 validFrom", "Is before validFrom");
        }
        regions.requirePlace(details.region());
    }

    static void checkBeginning(LocalDate validFrom) {
        if (validFrom.getYear() < FIRST_YEAR) {
            throw Problem.INVALID_CONTENT.at("/validFrom", "早于 1949 年", "Is before 1949");
        }
    }

    private static void required(List<Fault> faults, String pointer, Object value) {
        if (value == null) {
            faults.add(Presence.missing(pointer));
        }
    }

    /** A known body keeps the end that a succession gave it, and every year for which a report of it is published. */
    void mustAgree(Body known, BodyDetails details) {
        if (BodyDetails.from(known).isValidAs(details)) {
            return;
        }
        bodies.keepEditionsOut(known.code());
        successions.end(known.code()).map(Succession::lastDay).ifPresent(last -> {
            if (!last.equals(details.validTo())) {
                throw Problem.CONTRADICTS_REGISTER.because(
                        "沿革中登记的最后一日是 " + last, "By its succession its last day is " + last);
            }
        });
        List<Integer> left = published.of(known.code()).stream()
                .filter(year -> !details.covers(year))
                .toList();
        if (!left.isEmpty()) {
            throw Problem.CONTRADICTS_REGISTER.because(
                    "以下年度的报告已公布，有效期应包括这些年度：" + left,
                    "Reports are published for these years, which its validity must cover: " + left);
        }
    }
}
