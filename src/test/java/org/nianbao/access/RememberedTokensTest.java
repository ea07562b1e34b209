package org.nianbao.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import java.security.KeyPair;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nianbao.TestClock;

/** A token is verified once in ten seconds, and never after it has expired; whether it is can be seen by whose key is trusted. */
class RememberedTokensTest {
    private final RememberedTokens tokens = new RememberedTokens(new TestClock());
    private final String token = Forge.token(Forge.admin());

    @AfterEach
    void let_the_clock_go_on() {
        TestClock.goOn();
    }

    @Test
    void a_good_token_is_remembered() throws ParseException {
        JWTCallerPrincipal first = tokens.parse(token, trusting(ProviderKeys.GOOD));
        assertEquals("somebody", first.getSubject());
        assertSame(first, tokens.parse(token, trusting(ProviderKeys.ATTACKERS)));
    }

    @Test
    void but_not_when_it_has_expired() throws ParseException {
        JWTCallerPrincipal first = tokens.parse(token, trusting(ProviderKeys.GOOD));
        TestClock.stopAt(Instant.ofEpochSecond(first.getExpirationTime()).toString());
        assertThrows(ParseException.class, () -> tokens.parse(token, trusting(ProviderKeys.ATTACKERS)));
    }

    @Test
    void a_bad_one_is_looked_at_again() throws ParseException {
        assertThrows(ParseException.class, () -> tokens.parse(token, trusting(ProviderKeys.ATTACKERS)));
        assertEquals(
                "somebody", tokens.parse(token, trusting(ProviderKeys.GOOD)).getSubject());
    }

    private static JWTAuthContextInfo trusting(KeyPair keys) {
        return new JWTAuthContextInfo(keys.getPublic(), OpenIdProvider.ISSUER);
    }
}
