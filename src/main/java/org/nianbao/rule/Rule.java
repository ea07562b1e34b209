package org.nianbao.rule;

import java.util.List;

/** One check: a pure value with a text in the catalogue. */
public interface Rule {

    /** What the catalogue says of it. */
    RuleText text();

    /** Everything in the report that does not hold; empty when all is well, and when what the rule needs to know is not known. */
    List<Finding> check(Report report);
}
