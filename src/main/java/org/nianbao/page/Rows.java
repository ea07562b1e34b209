package org.nianbao.page;

import java.math.BigDecimal;
import java.util.function.Function;
import org.nianbao.form.Words;
import org.nianbao.statistics.Answer;
import org.nianbao.statistics.Reason;
import org.nianbao.statistics.Yearbook;

/** Writes a measure beside the year before. */
final class Rows {
    private static final Words POINTS = new Words("个百分点", "points");

    private Rows() {}

    static RegionPage.Row figure(Words label, Answer.Measured measured) {
        return row(new RegionPage.Row(label, null, "", false, "", "", null), measured, Numbers::plain);
    }

    static RegionPage.Row rate(Yearbook.Told rate, Answer.Measured measured) {
        return row(
                new RegionPage.Row(rate.label(), rate.note(), "", false, "", "", null),
                measured,
                rate.share() ? Numbers::percent : Numbers::plain);
    }

    private static RegionPage.Row row(
            RegionPage.Row named, Answer.Measured measured, Function<BigDecimal, String> shown) {
        return new RegionPage.Row(
                named.label(),
                named.detail(),
                shown.apply(measured.value()),
                measured.value() != null && Boolean.TRUE.equals(measured.small()),
                shown.apply(measured.previous()),
                change(measured),
                why(measured.reason()));
    }

    private static String change(Answer.Measured measured) {
        if (measured.change() == null) {
            return Numbers.NONE;
        }
        return measured.points() == null
                ? Numbers.signed(measured.change()) + Numbers.growth(measured.changeRate())
                : Numbers.points(measured.points()) + " " + POINTS.zh() + " " + POINTS.en();
    }

    private static Words why(Reason reason) {
        if (reason == null) {
            return null;
        }
        return switch (reason) {
            case MISSING -> new Words("缺一年的数", "No figure in one of the years");
            case FORMS -> new Words("两年表式不同", "The forms differ");
            case BODIES -> new Words("两年报告的机关不同", "Other bodies reported");
        };
    }
}
