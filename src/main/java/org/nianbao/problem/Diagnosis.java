package org.nianbao.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/** Finds out which entry of the catalogue an exception means; what it does not know is internal, and is logged. */
@ApplicationScoped
class Diagnosis {
    private static final Logger LOG = Logger.getLogger(Diagnosis.class);

    private static final int MOST_CAUSES = 20;

    /** SQLSTATE classes: connection exception, insufficient resources, operator intervention. */
    private static final List<String> UNAVAILABLE = List.of("08", "53", "57");

    /** What the pool says when all connections are in use; it has no SQLSTATE for it. */
    private static final Pattern NO_CONNECTION = Pattern.compile("acquisition timeout", Pattern.CASE_INSENSITIVE);

    /** The SQLSTATE of a lock that was waited for as long as a request may wait. */
    private static final String LOCKED = "55P03";

    /** SQLSTATEs of a text that no database keeps, such as one with a zero byte. */
    private static final List<String> NO_TEXT = List.of("22021", "22023");

    ProblemException of(Throwable thrown) {
        List<Throwable> chain = chain(thrown);
        for (Throwable cause : chain) {
            if (cause instanceof ProblemException problem) {
                return problem;
            }
        }
        for (Throwable cause : chain) {
            ProblemException known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return unexpected(thrown);
    }

    /** Why it was thrown; of a commit that failed, the transaction manager mentions the reason only as suppressed. */
    private static List<Throwable> chain(Throwable thrown) {
        return causes(thrown)
                .flatMap(cause -> Stream.concat(
                        Stream.of(cause), Arrays.stream(cause.getSuppressed()).flatMap(Diagnosis::causes)))
                .toList();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES);
    }

    private static ProblemException known(Throwable cause) {
        if (cause instanceof JsonProcessingException json) {
            return JsonFault.of(json);
        }
        if (cause instanceof AuthenticationFailedException || cause instanceof UnauthorizedException) {
            return plain(Problem.UNAUTHENTICATED);
        }
        if (cause instanceof ForbiddenException) {
            return plain(Problem.FORBIDDEN);
        }
        return cause instanceof WebApplicationException web && !(web.getCause() instanceof JsonProcessingException)
                ? web(web)
                : database(cause);
    }

    private static ProblemException database(Throwable cause) {
        if (cause instanceof OptimisticLockException
                || cause instanceof StaleStateException
                || cause instanceof ConstraintViolationException) {
            return plain(Problem.CONFLICT);
        }
        if (cause instanceof SQLException sql && NO_TEXT.contains(String.valueOf(sql.getSQLState()))) {
            return plain(Problem.INVALID_PARAMETER);
        }
        if (cause instanceof SQLTransientException || cause instanceof SQLException sql && unavailable(sql)) {
            LOG.warnf("The database is unavailable: %s", cause.getMessage());
            return plain(Problem.DATABASE_UNAVAILABLE);
        }
        return null;
    }

    private static boolean unavailable(SQLException sql) {
        String state = sql.getSQLState();
        String message = sql.getMessage();
        return state != null && (UNAVAILABLE.contains(state.substring(0, 2)) || LOCKED.equals(state))
                || message != null && NO_CONNECTION.matcher(message).find();
    }

    private static ProblemException web(WebApplicationException web) {
        return switch (web.getResponse().getStatus()) {
            case 401 -> plain(Problem.UNAUTHENTICATED);
            case 403 -> plain(Problem.FORBIDDEN);
            case 404 -> plain(Problem.NOT_FOUND);
            case 405 -> plain(Problem.METHOD_NOT_ALLOWED);
            case 406 -> plain(Problem.NOT_ACCEPTABLE);
            case 413 -> plain(Problem.CONTENT_TOO_LARGE);
            case 415 -> plain(Problem.UNSUPPORTED_MEDIA_TYPE);
            default -> web.getResponse().getStatus() < 500 ? plain(Problem.BAD_REQUEST) : unexpected(web);
        };
    }

    private static ProblemException plain(Problem problem) {
        return problem.because(problem.title(Language.ZH), problem.title(Language.EN));
    }

    private static ProblemException unexpected(Throwable thrown) {
        String trace = UUID.randomUUID().toString();
        LOG.errorf("Unexpected, trace %s%s", trace, Whereabouts.of(thrown));
        return Problem.INTERNAL.because("请把追踪号告诉管理员：" + trace, "Tell the operator this trace: " + trace);
    }
}
