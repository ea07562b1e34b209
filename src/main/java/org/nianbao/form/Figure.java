package org.nianbao.form;

/**
 * One cell of a form.
 *
 * @param index its place in the dense array of figures, in form order
 * @param code its path with dots, the name of its measure: {@code requests.received.total}
 * @param pointer its JSON pointer in a report's content: {@code /figures/requests/received/total}
 * @param table the code of its table
 * @param kind what it counts
 * @param signed whether it may be negative
 * @param row its row in the form's words, with the headings above it
 * @param column its column in the form's words
 * @param label row and column in the form's words: {@code （七）总计 · 自然人}
 * @param place where a reader finds it in print: {@code 表三 第24行 （七）总计 · 自然人}
 * @param caution what to mind when it is added up; {@code null} for nothing
 */
public record Figure(
        int index,
        String code,
        String pointer,
        String table,
        Kind kind,
        boolean signed,
        Words row,
        Words column,
        Words label,
        Words place,
        Words caution) {}
