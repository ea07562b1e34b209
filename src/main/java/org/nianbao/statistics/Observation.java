package org.nianbao.statistics;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;

/**
 * One measure of one group in one year: what is a line of a table.
 *
 * @param regionName {@code null} for a township that is not listed
 */
record Observation(Answer.Row row, String regionName, MeasureView measure, Answer.Measured measured) {

    /** All of an answer, measure by measure; made as they are read, since a large answer has hundreds of thousands. */
    static List<Observation> of(Answer answer, Glossary glossary) {
        List<Answer.Row> rows = answer.rows();
        Map<String, String> regions = glossary.regions(answer);
        List<MeasureView> measures = glossary.measures(answer.question().measures());
        return new AbstractList<>() {
            @Override
            public Observation get(int index) {
                Answer.Row row = rows.get(index / measures.size());
                MeasureView measure = measures.get(index % measures.size());
                return new Observation(
                        row,
                        regions.get(row.group().region()),
                        measure,
                        row.measures().get(measure.code()));
            }

            @Override
            public int size() {
                return rows.size() * measures.size();
            }
        };
    }
}
