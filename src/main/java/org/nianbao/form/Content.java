package org.nianbao.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a report says.
 *
 * @param texts the narrative, a text for every part of the form in form order, {@code null} where the part is absent
 * @param figures the figures in form order
 * @param fees {@code null} when absent
 * @param notes remarks on figures, by their pointer; {@code null} when absent
 * @param contact {@code null} when absent
 */
public record Content(
        Form form,
        int year,
        Scope scope,
        List<String> texts,
        Figures figures,
        Fees fees,
        Map<String, String> notes,
        Contact contact) {

    /** The text of a part of the narrative, by its place in {@link Form#parts}; {@code null} when absent. */
    public String text(int part) {
        return texts.get(part);
    }

    /** All that is added up over reports: the figures in form order, then the fees; {@code null} for a blank. */
    public Long[] summands() {
        Long[] held = (fees == null ? Fees.NONE : fees).held();
        Long[] summands = Arrays.copyOf(figures.toArray(), figures.size() + held.length);
        System.arraycopy(held, 0, summands, figures.size(), held.length);
        return summands;
    }

    public Content withFigures(Figures changed) {
        return new Content(form, year, scope, texts, changed, fees, notes, contact);
    }
}
