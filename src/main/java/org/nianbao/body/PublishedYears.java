package org.nianbao.body;

import java.util.List;

/** What the register must ask of publication: which years of a body the public reads. */
public interface PublishedYears {

    /** The years for which a report of the body stands, ascending. */
    List<Integer> of(String body);
}
