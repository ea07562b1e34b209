package org.nianbao.standalone;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Set;
import org.nianbao.access.Role;

/** Issues the demo tokens; its key lives in the data folder and nowhere else. */
final class DemoIssuer {
    static final String NAME = "nianbao-demo";
    static final String AUDIENCE = "nianbao";
    private static final Duration VALID = Duration.ofDays(30);

    private final PrivateKey privateKey;
    private final String publicKey;

    private DemoIssuer(PrivateKey privateKey, String publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    /** The issuer of a data folder, with a key of its own that is made on the first call. */
    static DemoIssuer of(Path data) throws IOException {
        Path privateFile = data.resolve("demo-key.pem");
        Path publicFile = data.resolve("demo-key.pub.pem");
        try {
            if (!Files.exists(privateFile) || !Files.exists(publicFile)) {
                KeyPair pair = KeyFiles.generate();
                OwnerOnly.write(publicFile, KeyFiles.publicKey(pair));
                OwnerOnly.write(privateFile, KeyFiles.privateKey(pair));
            }
            return new DemoIssuer(
                    KeyUtils.decodePrivateKey(Files.readString(privateFile), SignatureAlgorithm.ES256),
                    Files.readString(publicFile));
        } catch (GeneralSecurityException unusable) {
            throw new IOException("The demo key in " + data + " cannot be used", unusable);
        }
    }

    /** Makes the service accept this issuer's tokens, and nobody else's. */
    void trust() {
        System.setProperty("mp.jwt.verify.issuer", NAME);
        System.setProperty("mp.jwt.verify.audiences", AUDIENCE);
        System.setProperty("mp.jwt.verify.publickey", publicKey);
        System.setProperty("mp.jwt.verify.publickey.algorithm", "ES256");
    }

    /** A token for one role, the bodies it files for and the regions it reviews. */
    String token(Role role, Set<String> bodies, Set<String> regions) {
        JwtClaimsBuilder claims = Jwt.issuer(NAME)
                .audience(AUDIENCE)
                .subject("demo-" + role.claim())
                .groups(role.claim())
                .expiresIn(VALID);
        if (!bodies.isEmpty()) {
            claims.claim("bodies", bodies);
        }
        if (!regions.isEmpty()) {
            claims.claim("regions", regions);
        }
        return claims.jws().algorithm(SignatureAlgorithm.ES256).sign(privateKey);
    }
}
