package org.nianbao;

import java.util.List;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The keys of the receipts in the tests: one that signs, one that signed before, and one of somebody else. */
public final class ReceiptKeys {
    public static final EllipticCurveJsonWebKey FORMER = generate();
    public static final EllipticCurveJsonWebKey FOREIGN = generate();
    static final String CURRENT = generate().toJson(OutputControlLevel.INCLUDE_PRIVATE);
    static final String OLDER = new JsonWebKeySet(List.of(FORMER)).toJson(OutputControlLevel.PUBLIC_ONLY);

    private ReceiptKeys() {}

    private static EllipticCurveJsonWebKey generate() {
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
            return key;
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
