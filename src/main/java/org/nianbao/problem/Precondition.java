package org.nianbao.problem;

import java.util.Arrays;

/** The {@code If-Match} header (RFC 9110 §13.1.1): which version of a thing the client means to change. */
public record Precondition(String header) {
    /** No header was sent. */
    public static final String NONE = "";

    /** The one that Jakarta REST calls with the header. */
    public Precondition {
        header = header.strip();
    }

    /** The change goes on only when the header is there and names this version. */
    public void require(int version) {
        if (header.isEmpty()) {
            throw Problem.MISSING_IF_MATCH.because(
                    "要替换已有内容，请用 If-Match 给出所依据的版本",
                    "To replace what exists, name the version it is based on in If-Match");
        }
        accept(version);
    }

    /** There is nothing yet: the change goes on unless the header names a version all the same. */
    public void acceptNothing() {
        if (!header.isEmpty()) {
            throw Problem.STALE_VERSION.because("尚无内容，不能用 If-Match", "There is nothing yet that If-Match could name");
        }
    }

    /** The change goes on unless the header names another version. */
    public void accept(int version) {
        boolean matches = header.isEmpty()
                || header.equals("*")
                || Arrays.stream(header.split(",")).map(String::strip).anyMatch(tag(version)::equals);
        if (!matches) {
            throw Problem.STALE_VERSION.because("当前版本是 " + tag(version), "The current version is " + tag(version));
        }
    }

    /** A version as a strong entity tag. */
    private static String tag(int version) {
        return '"' + Integer.toString(version) + '"';
    }
}
