package org.nianbao.problem;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The one exception by which a request ends with an entry of the catalogue. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient List<Fault> faults;
    private final String zh;
    private final String en;
    private transient Map<String, Function<Language, Object>> members = Map.of();
    private transient Map<String, String> headers = Map.of();

    ProblemException(Problem problem, String zh, String en, List<Fault> faults) {
        super(problem.code() + ": " + en);
        this.problem = problem;
        this.faults = List.copyOf(faults);
        this.zh = zh;
        this.en = en;
    }

    /** Adds an extension member (RFC 9457 §3.2) in the reader's language, such as the findings against a submission. */
    public ProblemException with(String member, Function<Language, Object> value) {
        members = Map.of(member, value);
        return this;
    }

    /** Adds a header that belongs to the answer. */
    public ProblemException header(String name, String value) {
        headers = Map.of(name, value);
        return this;
    }

    Map<String, String> headers() {
        return headers;
    }

    public Problem problem() {
        return problem;
    }

    public List<Fault> faults() {
        return faults;
    }

    Map<String, Object> members(Language language) {
        return members.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, member -> member.getValue()
                .apply(language)));
    }

    String detail(Language language) {
        return language.choose(zh, en);
    }
}
