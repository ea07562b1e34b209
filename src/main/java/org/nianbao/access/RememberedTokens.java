package org.nianbao.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;

/**
 * Verifies tokens, and remembers for ten seconds which ones were found good: to verify a signature costs more than all else that a
 * request does outside the database. A token that has expired is never remembered; a key that is withdrawn counts ten seconds more.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class RememberedTokens extends JWTCallerPrincipalFactory {
    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final int MOST = 10_000;

    private final JWTCallerPrincipalFactory verifier = new DefaultJWTCallerPrincipalFactory();
    private final Cache<String, JWTCallerPrincipal> good =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();
    private final Clock clock;

    RememberedTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
        JWTCallerPrincipal known = good.getIfPresent(token);
        if (known != null && clock.instant().getEpochSecond() < known.getExpirationTime()) {
            return known;
        }
        JWTCallerPrincipal principal = verified(token, context);
        good.put(token, principal);
        return principal;
    }

    /** The library takes it for granted that groups are a list. */
    private JWTCallerPrincipal verified(String token, JWTAuthContextInfo context) throws ParseException {
        try {
            JWTCallerPrincipal principal = verifier.parse(token, context);
            principal.getGroups();
            return principal;
        } catch (ClassCastException other) {
            throw new ParseException("The claim groups is no list", other);
        }
    }
}
