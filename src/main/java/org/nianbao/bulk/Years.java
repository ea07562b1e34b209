package org.nianbao.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.nianbao.form.Form;
import org.nianbao.form.Forms;
import org.nianbao.problem.Problem;
import org.nianbao.statistics.Moments;

/** Finds out which file it is that somebody asks for. */
@ApplicationScoped
class Years {
    /** Who names no instant is led to a new file so often at most. */
    private static final Duration PACE = Duration.ofMinutes(15);

    private final Moments moments;
    private final Forms forms;
    private final Copyist copyist;

    Years(Moments moments, Forms forms, Copyist copyist) {
        this.moments = moments;
        this.forms = forms;
        this.copyist = copyist;
    }

    /** The instant of the last change that is known for ever. */
    Instant latest(int year) {
        long settled = moments.settled().getEpochSecond();
        return at(year, Instant.ofEpochSecond(settled - settled % PACE.toSeconds()));
    }

    /** What was published of a year at the instant that is asked for, by time or by name. */
    Stand stand(int year, String asOf, String vintage) {
        Instant asked = moments.asked(asOf, vintage);
        Instant settled = moments.settled();
        if (asked.isAfter(settled)) {
            throw Problem.INVALID_PARAMETER.because(
                    "asOf 应在五分钟以前：" + settled + " 或更早；不给 asOf 则转到最近的时点",
                    "asOf must be five minutes ago, " + settled
                            + " or before; without it you are led to the latest instant");
        }
        return new Stand(year, at(year, asked));
    }

    private Instant at(int year, Instant before) {
        mustBeReportYear(year);
        return copyist.lastChange(year, before).orElse(Moments.BEGINNING);
    }

    private void mustBeReportYear(int year) {
        int first = forms.all().stream().mapToInt(Form::firstYear).min().orElse(year);
        int last = moments.year();
        if (year < first || year > last) {
            throw Problem.INVALID_PARAMETER.because(
                    "year 应在 " + first + " 至 " + last + " 之间", "year must be from " + first + " to " + last);
        }
    }
}
