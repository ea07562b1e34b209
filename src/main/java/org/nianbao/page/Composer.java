package org.nianbao.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.body.Region;
import org.nianbao.body.Regions;
import org.nianbao.form.Words;
import org.nianbao.statistics.Answer;
import org.nianbao.statistics.Yearbook;

/** Puts together what stands on the page of a region's year. */
@ApplicationScoped
class Composer {
    private final Regions regions;
    private final Yearbook yearbook;

    Composer(Regions regions, Yearbook yearbook) {
        this.regions = regions;
        this.yearbook = yearbook;
    }

    /** The page; a region that is not listed, or a year without a form, is a problem. */
    @Transactional
    RegionPage compose(String code, int year) {
        yearbook.freeze();
        Region region = regions.require(code);
        List<KeyFigures.Named> figures = Stream.of(KeyFigures.FLOW, KeyFigures.OUTCOMES, KeyFigures.DISPUTES)
                .flatMap(List::stream)
                .toList();
        List<String> measures = Stream.concat(
                        figures.stream().map(KeyFigures.Named::code),
                        yearbook.rates().stream().map(Yearbook.Told::code))
                .toList();
        List<Answer.Row> years = yearbook.years(code, year, measures);
        Answer.Row now = years.get(years.size() - 1);
        List<Region> children = regions.children(code);
        return new RegionPage(
                region.name(),
                year,
                links(regions.parents(region), year),
                links(children, year),
                earlier(code, years),
                Addresses.everything(code, year),
                now.coverage(),
                tables(code, now),
                Charts.lines(code, years),
                bars(region, now, children));
    }

    private static List<RegionPage.Link> links(List<Region> regions, int year) {
        return regions.stream()
                .map(region -> new RegionPage.Link(Addresses.page(region.code(), year), region.name()))
                .toList();
    }

    private static List<RegionPage.Link> earlier(String code, List<Answer.Row> years) {
        return years.stream()
                .limit(years.size() - 1L)
                .map(row -> new RegionPage.Link(Addresses.page(code, row.year()), String.valueOf(row.year())))
                .toList();
    }

    private List<RegionPage.Table> tables(String code, Answer.Row now) {
        List<RegionPage.Table> tables = new ArrayList<>();
        tables.add(table(new Words("申请的收与办", "Requests received and handled"), code, now, KeyFigures.FLOW));
        tables.add(table(new Words("办理结果", "Outcomes"), code, now, KeyFigures.OUTCOMES));
        tables.add(table(new Words("复议与诉讼", "Reconsideration and litigation"), code, now, KeyFigures.DISPUTES));
        List<Yearbook.Told> rates = yearbook.rates();
        tables.add(new RegionPage.Table(
                new Words("比率", "Rates"),
                rates.stream()
                        .map(rate -> Rows.rate(rate, now.measures().get(rate.code())))
                        .toList(),
                Addresses.question(code, now.year(), rates.stream().map(Yearbook.Told::code))));
        return tables;
    }

    private static RegionPage.Table table(Words title, String code, Answer.Row now, List<KeyFigures.Named> figures) {
        return new RegionPage.Table(
                title,
                figures.stream()
                        .map(figure ->
                                Rows.figure(figure.label(), now.measures().get(figure.code())))
                        .toList(),
                Addresses.question(code, now.year(), figures.stream().map(KeyFigures.Named::code)));
    }

    private List<BarChart> bars(Region region, Answer.Row now, List<Region> children) {
        BarChart outcomes = Charts.outcomes(region.code(), now);
        if (children.isEmpty()) {
            return List.of(outcomes);
        }
        List<Answer.Row> below = yearbook.below(region.code(), now.year(), List.of(KeyFigures.RECEIVED));
        return below.isEmpty() ? List.of(outcomes) : List.of(outcomes, Charts.below(region.code(), below, children));
    }
}
