package org.nianbao.rule;

import java.util.List;
import org.nianbao.form.Severity;
import org.nianbao.form.Words;

/** One check: a pure value with a stable code. */
public interface Rule {

    /** The name of the rule, for ever: {@code R3-BALANCE}. */
    String code();

    Severity severity();

    /** What must hold, in a sentence. */
    Words title();

    /** Where in the law or on the form it is written, or why it is asked. */
    Words basis();

    /** What must hold, in the codes of the form. */
    String formula();

    /** Everything in the report that does not hold; empty when all is well. */
    List<Finding> check(Report report);
}
