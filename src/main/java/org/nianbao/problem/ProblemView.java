package org.nianbao.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/** A problem as clients read it: {@code application/problem+json} (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        List<FaultView> errors,
        @JsonAnyGetter Map<String, Object> members) {

    record FaultView(String pointer, String code, String detail) {}

    static ProblemView from(ProblemException exception, String instance, Language language) {
        Problem problem = exception.problem();
        return new ProblemView(
                problem.type(),
                problem.title(language),
                problem.status(),
                exception.detail(language),
                instance,
                problem.code(),
                exception.faults().stream().map(fault -> from(fault, language)).toList(),
                exception.members(language));
    }

    private static FaultView from(Fault fault, Language language) {
        return new FaultView(fault.pointer(), fault.code(), language.choose(fault.zh(), fault.en()));
    }
}
