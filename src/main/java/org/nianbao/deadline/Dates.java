package org.nianbao.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.nianbao.body.IsoDate;

/**
 * Last days in Asia/Shanghai; {@code null} where nothing is said.
 *
 * @param governments for the reports of people's governments of counties and above
 * @param others for those of offices, departments, townships and institutions
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Dates(
        @JsonDeserialize(using = IsoDate.class) LocalDate governments,
        @JsonDeserialize(using = IsoDate.class) LocalDate others) {

    Stream<LocalDate> stated() {
        return Stream.of(governments, others).filter(date -> date != null);
    }
}
