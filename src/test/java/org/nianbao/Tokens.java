package org.nianbao;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;

/** Tokens as an issuer would give them to the callers in the tests. */
public final class Tokens {
    static final String ISSUER = "nianbao-tests";
    private static final KeyPair KEYS = newKeys();
    private static final KeyPair FOREIGN_KEYS = newKeys();

    private Tokens() {}

    public static String admin() {
        return sign(claims("an-admin", "admin"), KEYS);
    }

    public static String filer(String... bodies) {
        return sign(claims("a-filer", "filer").claim("bodies", Set.of(bodies)), KEYS);
    }

    public static String delegate(String... bodies) {
        return sign(claims("a-vendor", "delegate").claim("bodies", Set.of(bodies)), KEYS);
    }

    public static String reviewer(String... regions) {
        return sign(claims("a-reviewer", "reviewer").claim("regions", Set.of(regions)), KEYS);
    }

    /** A token that claims a role, bodies and regions, whether or not they belong together. */
    public static String of(String role, Set<String> bodies, Set<String> regions) {
        return sign(claims("a-" + role, role).claim("bodies", bodies).claim("regions", regions), KEYS);
    }

    public static String expired() {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        return sign(claims("an-admin", "admin").issuedAt(yesterday).expiresAt(yesterday.plusSeconds(60)), KEYS);
    }

    public static String signedByAnotherKey() {
        return sign(claims("an-admin", "admin"), FOREIGN_KEYS);
    }

    public static String ofAnotherIssuer() {
        return sign(claims("an-admin", "admin").issuer("somebody-else"), KEYS);
    }

    public static String withoutAnyRole() {
        return sign(Jwt.issuer(ISSUER).subject("nobody").expiresIn(Duration.ofHours(1)), KEYS);
    }

    static String publicKey() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----";
    }

    private static JwtClaimsBuilder claims(String subject, String role) {
        return Jwt.issuer(ISSUER).subject(subject).groups(role).expiresIn(Duration.ofHours(1));
    }

    private static String sign(JwtClaimsBuilder claims, KeyPair keys) {
        return claims.jws().algorithm(SignatureAlgorithm.ES256).sign(keys.getPrivate());
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
