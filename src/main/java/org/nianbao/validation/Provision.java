package org.nianbao.validation;

import java.util.List;
import org.nianbao.rule.RuleText;

/**
 * A rule, and the forms in whose books it stands.
 *
 * @param forms the codes of the forms, the earliest first
 */
record Provision(RuleText text, List<String> forms) {}
