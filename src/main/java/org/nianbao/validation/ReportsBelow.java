package org.nianbao.validation;

import java.util.Optional;
import org.nianbao.form.Form;
import org.nianbao.rule.Surroundings.Below;

/** What validation must ask of those who add up. */
public interface ReportsBelow {

    /**
     * The own reports of a region and all regions below it, added up in the order of a form; empty when there are none.
     *
     * @param form the form in whose order the figures stand; reports of other forms do not count
     */
    Optional<Below> in(String region, int year, Form form);
}
