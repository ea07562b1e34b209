package org.nianbao.access;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.Contract;
import org.nianbao.Tokens;

/** Everyone who may come to the door, and what the contract's {@code x-callers} say to them. */
enum AnyCaller {
    NOBODY("", false),
    BAD_TOKEN("", false),
    NO_ROLE("clerk", true),
    FILER("filer", true),
    FOREIGN_FILER("filer", false),
    DELEGATE("delegate", true),
    FOREIGN_DELEGATE("delegate", false),
    REVIEWER("reviewer", true),
    FOREIGN_REVIEWER("reviewer", false),
    ADMIN("admin", false);

    private static final String ELSEWHERE = "11110000000000002X";

    private final String role;
    private final boolean own;

    AnyCaller(String role, boolean own) {
        this.role = role;
        this.own = own;
    }

    /** The answer that is due to this caller: one of ours, or anything that is no refusal. */
    Verdict due(Contract.Operation operation) {
        if (!operation.isSecured()) {
            return Verdict.LET_IN;
        }
        if (role.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        return switch (operation.node().path("x-callers").path(role).asText()) {
            case "any" -> Verdict.LET_IN;
            case "own" -> own ? Verdict.LET_IN : Verdict.FORBIDDEN;
            default -> Verdict.FORBIDDEN;
        };
    }

    /** Claims bodies and regions whatever the role, for only those that belong to the role may count. */
    String token(Ground... grounds) {
        return switch (this) {
            case NOBODY -> "";
            case BAD_TOKEN -> Tokens.signedByAnotherKey();
            default ->
                own
                        ? Tokens.of(
                                role,
                                Arrays.stream(grounds).map(Ground::body).collect(Collectors.toSet()),
                                Set.of(Ground.REGION))
                        : Tokens.of(role, Set.of(ELSEWHERE), Set.of(Ground.ELSEWHERE));
        };
    }

    /** How a request was answered, as far as access goes. */
    enum Verdict {
        LET_IN("yes"),
        UNKNOWN("401"),
        FORBIDDEN("403");

        private final String sign;

        Verdict(String sign) {
            this.sign = sign;
        }

        static Verdict of(int status) {
            return switch (status) {
                case 401 -> UNKNOWN;
                case 403 -> FORBIDDEN;
                default -> LET_IN;
            };
        }

        String sign() {
            return sign;
        }
    }
}
