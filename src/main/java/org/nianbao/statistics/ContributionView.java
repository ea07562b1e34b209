package org.nianbao.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.nianbao.body.Limit;
import org.nianbao.body.Page;

/** What an edition adds to a number, as clients read it; the edition itself is at {@code href}. */
record ContributionView(
        String body,
        String name,
        String region,
        int year,
        int edition,
        @JsonInclude BigDecimal value,
        int blank,
        String href) {

    /**
     * A number and a page of what it is made of.
     *
     * @param total the sum over all pages
     */
    record Found(
            String measure, @JsonInclude BigDecimal total, List<ContributionView> items, @JsonInclude String next) {

        static Found from(Question question, Contributions.Found found, Limit limit) {
            Page<ContributionView> page =
                    Page.of(found.items(), limit, item -> item.part().body(), ContributionView::from);
            return new Found(question.measures().get(0), found.total().value(), page.items(), page.next());
        }
    }

    private static ContributionView from(Contributions.Contribution item) {
        Archive.Part part = item.part();
        return new ContributionView(
                part.body(),
                part.name(),
                part.region(),
                part.year(),
                part.edition(),
                item.value(),
                item.blank(),
                "/v1/reports/" + part.body() + "/" + part.year() + "?edition=" + part.edition());
    }
}
