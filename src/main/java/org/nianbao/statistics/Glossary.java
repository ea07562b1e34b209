package org.nianbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.body.Regions;
import org.nianbao.form.Forms;

/** What the codes in an answer are called. */
@ApplicationScoped
class Glossary {
    private final Map<String, MeasureView> measures;
    private final Regions regions;

    Glossary(Forms forms, Rates rates, Regions regions) {
        this.measures = MeasureView.from(forms.all(), rates.all()).items().stream()
                .collect(Collectors.toMap(MeasureView::code, Function.identity()));
        this.regions = regions;
    }

    List<MeasureView> measures(List<String> codes) {
        return codes.stream().map(measures::get).toList();
    }

    /** What the regions of an answer were called when it was given; those that are not listed are left out. */
    @Transactional
    Map<String, String> regions(Answer answer) {
        return regions.names(
                answer.rows().stream().map(row -> row.group().region()).collect(Collectors.toSet()), answer.asOf());
    }
}
