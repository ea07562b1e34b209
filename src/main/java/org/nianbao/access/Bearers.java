package org.nianbao.access;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Who bears the token of a request, for those who must know it before the request is anybody's. */
@ApplicationScoped
public class Bearers {
    private static final String SCHEME = "Bearer ";

    private final JWTCallerPrincipalFactory tokens;
    private final JWTAuthContextInfo accepted;

    Bearers(JWTCallerPrincipalFactory tokens, JWTAuthContextInfo accepted) {
        this.tokens = tokens;
        this.accepted = accepted;
    }

    /** Issuer and subject of a good token; nothing for any other header. The issuer's keys may have to be fetched for it. */
    public Optional<String> name(String authorization) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            JWTCallerPrincipal bearer =
                    tokens.parse(authorization.substring(SCHEME.length()).strip(), accepted);
            String name = bearer.getSubject() == null ? bearer.getName() : bearer.getSubject();
            return Optional.of(bearer.getIssuer() + ' ' + name);
        } catch (ParseException bad) {
            return Optional.empty();
        }
    }
}
