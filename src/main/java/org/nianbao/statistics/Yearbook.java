package org.nianbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.form.Form;
import org.nianbao.form.Forms;
import org.nianbao.form.Words;

/** What a page about a region's year is written from: the same answers as anybody gets who asks for them, of own reports. */
@ApplicationScoped
public class Yearbook {
    private static final int SPAN = 5;

    private final Inquiry inquiry;
    private final Statistics statistics;
    private final Forms forms;
    private final Rates rates;

    Yearbook(Inquiry inquiry, Statistics statistics, Forms forms, Rates rates) {
        this.inquiry = inquiry;
        this.statistics = statistics;
        this.forms = forms;
        this.rates = rates;
    }

    /** A rate as it is told to people; a share is a part of a whole. */
    public record Told(String code, Words label, Words note, boolean share) {}

    public List<Told> rates() {
        return rates.all().stream()
                .map(rate -> new Told(rate.code(), rate.label(), rate.note(), rate.isShare()))
                .toList();
    }

    /** First in a transaction: all that is asked in it is of one moment. */
    public void freeze() {
        statistics.freeze();
    }

    /** A row a year, up to five: the year, which comes last, and those before it that have a form. Any other year is a problem. */
    public List<Answer.Row> years(String region, int year, List<String> measures) {
        int first = forms.all().stream()
                .map(Form::firstYear)
                .min(Comparator.naturalOrder())
                .orElse(year);
        int from = Math.min(year, Math.max(first, year - SPAN + 1));
        return ask(region, List.of(from, year), Set.of(), measures);
    }

    /** A row for each region one level down that owes or has a report of the year, and for the region's own bodies. */
    public List<Answer.Row> below(String region, int year, List<String> measures) {
        return ask(region, List.of(year, year), Set.of(Grouping.REGION), measures);
    }

    private List<Answer.Row> ask(String region, List<Integer> span, Set<Grouping> groupBy, List<String> measures) {
        StatisticsResource.Query query = new StatisticsResource.Query();
        query.region = region;
        query.years = new Years(
                IntStream.rangeClosed(span.get(0), span.get(1)).boxed().collect(Collectors.toCollection(TreeSet::new)));
        query.groupBy = new Grouping.Chosen(groupBy);
        query.measures = String.join(",", measures);
        query.scope = "own";
        query.basis = Basis.AS_REPORTED;
        return statistics.answer(inquiry.understand(query)).rows();
    }
}
