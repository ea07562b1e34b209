package org.nianbao.problem;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.regex.Pattern;

/**
 * A request was answered with a problem; whoever hears of it must not change the answer.
 *
 * @param request the method and the address, without its query
 * @param withToken whether it came with a token, good or bad
 * @param about what the address names: its path parameters
 */
public record RequestRefused(Problem problem, String request, boolean withToken, MultivaluedMap<String, String> about) {

    /** A path parameter, as far as it has the right shape; {@code null} otherwise. */
    public String named(String parameter, Pattern shape) {
        String value = about.getFirst(parameter);
        return value != null && shape.matcher(value).matches() ? value : null;
    }
}
