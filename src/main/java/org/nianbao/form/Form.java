package org.nianbao.form;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A national form: its narrative, its tables and what must add up in them. Made from data by {@link FormCompiler}. */
public final class Form {
    private final FormFile file;
    private final List<Part> parts;
    private final List<Figure> figures;
    private final List<Equation> equations;
    private final Map<String, Measure> measures;
    private final Map<String, Figure> byCode;
    private final Map<String, Figure> byPointer;
    private final Map<String, Words> tableNames = new LinkedHashMap<>();
    private final Outline narrativeOutline = new Outline("/narrative");
    private final Outline figuresOutline = new Outline("/figures");

    Form(FormFile file, List<Figure> figures, List<Equation> equations, List<Measure> measures) {
        this.file = file;
        this.parts = file.narrative().stream()
                .flatMap(section -> section.parts().stream())
                .toList();
        this.figures = List.copyOf(figures);
        this.equations = List.copyOf(equations);
        this.measures = new LinkedHashMap<>();
        measures.forEach(this::offer);
        this.byCode = figures.stream().collect(Collectors.toMap(Figure::code, Function.identity()));
        this.byPointer = figures.stream().collect(Collectors.toMap(Figure::pointer, Function.identity()));
        file.tables().forEach(table -> tableNames.put(table.code(), table.name()));
        figures.forEach(figure -> figuresOutline.add(figure.code(), figure.index()));
        for (int i = 0; i < parts.size(); i++) {
            narrativeOutline.add(parts.get(i).code(), i);
        }
    }

    /** A numbered section of the narrative; {@code required} when a report without it is incomplete. */
    public record Section(boolean required, Words title, List<Part> parts) {}

    /** A part of the narrative, named by its path with dots; {@code required} when a report without it is incomplete. */
    public record Part(String code, boolean required, String zh, String en) {
        public Words title() {
            return new Words(zh, en);
        }

        public String pointer() {
            return "/narrative/" + code.replace('.', '/');
        }
    }

    public String code() {
        return file.form();
    }

    public Words title() {
        return file.title();
    }

    public Words basis() {
        return file.basis();
    }

    /** The first report year for which the form is used. */
    public int firstYear() {
        return file.years().from();
    }

    /** The last report year for which the form is used; empty while it is the current one. */
    public Optional<Integer> lastYear() {
        return Optional.ofNullable(file.years().to());
    }

    public boolean covers(int year) {
        return firstYear() <= year && lastYear().map(last -> year <= last).orElse(true);
    }

    public List<Section> narrative() {
        return file.narrative();
    }

    /** All parts of the narrative, in form order: the order of {@link Content#text}. */
    public List<Part> parts() {
        return parts;
    }

    /** All figures, in form order: the order of {@link Figures}. */
    public List<Figure> figures() {
        return figures;
    }

    public Optional<Figure> figure(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The figures whose codes match, in form order; one {@code *} stands for anything: {@code requests.refused.*.total}. */
    public List<Figure> figures(String pattern) {
        return FormCompiler.matching(figures, pattern);
    }

    /** The figure at a JSON pointer of a report's content. */
    public Optional<Figure> at(String pointer) {
        return Optional.ofNullable(byPointer.get(pointer));
    }

    public List<Equation> equations() {
        return equations;
    }

    /** How many numbers of a report in this form are added up: {@link Content#summands}. */
    public int summands() {
        return figures.size() + Fees.cells(0).size();
    }

    /** What can be added up over reports in this form: figures in form order, sums that the form does not print, fees. */
    public Collection<Measure> measures() {
        return Collections.unmodifiableCollection(measures.values());
    }

    public Optional<Measure> measure(String code) {
        return Optional.ofNullable(measures.get(code));
    }

    /** The names of the tables by their codes, in form order: {@code requests} is 表三. */
    public Map<String, Words> tableNames() {
        return tableNames;
    }

    private void offer(Measure measure) {
        if (measures.put(measure.code(), measure) != null) {
            throw new IllegalArgumentException("Form " + code() + " has two measures " + measure.code());
        }
    }

    List<FormFile.Table> tables() {
        return file.tables();
    }

    Outline narrativeOutline() {
        return narrativeOutline;
    }

    Outline figuresOutline() {
        return figuresOutline;
    }
}
