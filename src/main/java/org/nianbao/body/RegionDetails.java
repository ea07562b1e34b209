package org.nianbao.body;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.problem.Fault;
import org.nianbao.problem.Presence;
import org.nianbao.problem.Problem;

/**
 * What is entered about a region; its level and the region above are in its code, its end comes with its succession.
 *
 * @param validFrom the first day of the code
 */
record RegionDetails(String name, @JsonDeserialize(using = IsoDate.class) LocalDate validFrom) {

    void check() {
        List<Fault> faults = new ArrayList<>();
        if (name == null || name.isBlank()) {
            faults.add(Presence.missing("/name"));
        }
        if (validFrom == null) {
            faults.add(Presence.missing("/validFrom"));
        }
        if (!faults.isEmpty()) {
            throw Problem.INVALID_CONTENT.at(faults);
        }
        OfficialName.check(name);
        Admission.checkBeginning(validFrom);
    }
}
