package org.nianbao.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/** A place in a ranking, as clients read it. */
record RankingView(
        @JsonInclude Integer rank,
        String region,
        @JsonInclude(JsonInclude.Include.NON_NULL) String body,
        @JsonInclude BigDecimal value,
        @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal base,
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean small,
        @JsonInclude Double z,
        boolean outlier) {

    /** All places, those without a rank at the end. */
    record Found(String measure, int year, int ranked, List<RankingView> items) {

        static Found from(Question question, List<Ranking.Place> places) {
            return new Found(
                    question.measures().get(0),
                    question.years().first(),
                    (int) places.stream().filter(place -> place.rank() != null).count(),
                    places.stream().map(RankingView::from).toList());
        }
    }

    private static RankingView from(Ranking.Place place) {
        Answer.Measured measured = place.measured();
        return new RankingView(
                place.rank(),
                place.group().region(),
                place.group().body(),
                measured.value(),
                measured.base(),
                measured.small(),
                place.z(),
                place.outlier());
    }
}
