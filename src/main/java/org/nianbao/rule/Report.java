package org.nianbao.rule;

import java.util.Optional;
import org.nianbao.form.Content;
import org.nianbao.form.Form;
import org.nianbao.form.Words;

/**
 * What is checked: a content, and the report of the same body for the year before where there is one.
 *
 * @param lastYear {@code null} when it is not known
 */
public record Report(Content content, Precedent lastYear) {

    /** Last year's content, and the words by which a reader knows it: 2023 年报告第 1 版. */
    public record Precedent(Content content, Words name) {}

    public Form form() {
        return content.form();
    }

    Optional<Precedent> precedent() {
        return Optional.ofNullable(lastYear);
    }
}
