package org.nianbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.body.Region;
import org.nianbao.body.Regions;
import org.nianbao.form.Forms;

/** What the codes in an answer are called. */
@ApplicationScoped
class Glossary {
    private final Map<String, MeasureView> measures;
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Regions regions;

    Glossary(Forms forms, Rates rates, Regions regions) {
        this.measures = MeasureView.from(forms.all(), rates.all()).items().stream()
                .collect(Collectors.toMap(MeasureView::code, Function.identity()));
        this.regions = regions;
    }

    List<MeasureView> measures(List<String> codes) {
        return codes.stream().map(measures::get).toList();
    }

    /** Regions are loaded by migrations and do not change while the service runs; {@code null} for one that is not listed. */
    @Transactional
    String region(String code) {
        return names.computeIfAbsent(
                code, any -> regions.findByIdOptional(any).map(Region::name).orElse(null));
    }
}
