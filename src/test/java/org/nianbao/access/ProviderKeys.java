package org.nianbao.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetSequenceJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.keys.HmacKey;

/** The keys of the provider: a good one, and some that must not verify anything although they are published with it. */
final class ProviderKeys {
    static final KeyPair GOOD = rsa(2048);
    static final KeyPair WEAK = rsa(1024);
    static final KeyPair FOR_ENCRYPTION = rsa(2048);
    static final KeyPair ATTACKERS = rsa(2048);
    static final byte[] SECRET = "a secret that should never have been published".getBytes(StandardCharsets.UTF_8);

    private ProviderKeys() {}

    /** The JWKS. */
    static String published() {
        OctetSequenceJsonWebKey secret = new OctetSequenceJsonWebKey(new HmacKey(SECRET));
        secret.setKeyId("secret");
        JsonWebKeySet keys = new JsonWebKeySet(
                jwk(GOOD, "good", "RS256", "sig"),
                jwk(WEAK, "weak", "RS256", "sig"),
                jwk(FOR_ENCRYPTION, "encryption", "RSA-OAEP", "enc"));
        keys.addJsonWebKey(secret);
        return keys.toJson(JsonWebKey.OutputControlLevel.INCLUDE_SYMMETRIC);
    }

    /** A public key as it may stand in a token's header. */
    static Map<String, Object> embedded(KeyPair pair) {
        return jwk(pair, "good", "RS256", "sig").toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    private static RsaJsonWebKey jwk(KeyPair pair, String id, String algorithm, String use) {
        RsaJsonWebKey key = new RsaJsonWebKey((RSAPublicKey) pair.getPublic());
        key.setKeyId(id);
        key.setAlgorithm(algorithm);
        key.setUse(use);
        return key;
    }

    private static KeyPair rsa(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
