package org.nianbao.seal;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.util.KeyUtils;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** Keys on the curve P-256 as operators write them: PEM, a JWK, or a JWK set. A key is named by its thumbprint (RFC 7638). */
final class KeyText {
    private static final String P_256 = "P-256";
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----[^-]+-----END \\1 KEY-----");

    private KeyText() {}

    /** All keys in a text: the blocks of a PEM are one key, with its private half when that is among them. */
    static List<PublicJsonWebKey> read(String text) {
        try {
            List<PublicJsonWebKey> keys = text.strip().startsWith("{") ? json(text) : List.of(pem(text));
            keys.forEach(KeyText::name);
            return keys;
        } catch (JoseException | GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("A key of the receipts cannot be read", unreadable);
        }
    }

    private static List<PublicJsonWebKey> json(String text) throws JoseException {
        if (!JsonUtil.parseJson(text).containsKey(JsonWebKeySet.JWK_SET_MEMBER_NAME)) {
            return List.of(PublicJsonWebKey.Factory.newPublicJwk(text));
        }
        return new JsonWebKeySet(text)
                .getJsonWebKeys().stream().map(PublicJsonWebKey.class::cast).toList();
    }

    private static PublicJsonWebKey pem(String text) throws JoseException, GeneralSecurityException {
        PublicKey publicKey = KeyUtils.decodePublicKey(
                block("PUBLIC", text)
                        .orElseThrow(
                                () -> new IllegalArgumentException(
                                        "A PEM of the receipts' keys has no PUBLIC KEY; a private key needs its public one beside it")),
                SignatureAlgorithm.ES256);
        PublicJsonWebKey key = PublicJsonWebKey.Factory.newPublicJwk(publicKey);
        Optional<String> privateKey = block("PRIVATE", text);
        if (privateKey.isPresent()) {
            key.setPrivateKey(KeyUtils.decodePrivateKey(privateKey.get(), SignatureAlgorithm.ES256));
        }
        return key;
    }

    private static Optional<String> block(String kind, String text) {
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            if (blocks.group(1).equals(kind)) {
                return Optional.of(blocks.group());
            }
        }
        return Optional.empty();
    }

    private static void name(PublicJsonWebKey key) {
        if (!(key instanceof EllipticCurveJsonWebKey curve) || !P_256.equals(curve.getCurveName())) {
            throw new IllegalArgumentException("A key of the receipts is not on the curve P-256");
        }
        key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
        key.setUse("sig");
        key.setAlgorithm("ES256");
    }
}
