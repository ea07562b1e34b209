package org.nianbao.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Signs statements as compact JWS (RFC 7515) with ES256, and tells later whether a signature is ours. */
@ApplicationScoped
public class Seal {
    private static final String ES256 = AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
    private static final AlgorithmConstraints ONLY_ES256 = new AlgorithmConstraints(ConstraintType.PERMIT, ES256);

    private final Keys keys;
    private final ObjectMapper mapper;

    Seal(Keys keys, ObjectMapper mapper) {
        this.keys = keys;
        this.mapper = mapper;
    }

    /** Whether there is a key to sign with. */
    public boolean signs() {
        return keys.signing().isPresent();
    }

    /**
     * Signs a statement.
     *
     * @param type the {@code typ} of the header, so that nobody takes one kind of statement for another
     * @return nothing when no key is configured
     */
    public Optional<String> sign(String type, Object statement) {
        return keys.signing().map(key -> sign(key, type, statement));
    }

    private String sign(PublicJsonWebKey key, String type, Object statement) {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmHeaderValue(ES256);
            signature.setKeyIdHeaderValue(key.getKeyId());
            signature.setHeader("typ", type);
            signature.setPayload(mapper.writeValueAsString(statement));
            signature.setKey(key.getPrivateKey());
            return signature.getCompactSerialization();
        } catch (JoseException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a signature is worth; {@code null} is no signature. */
    public Opened open(String type, String compact) {
        if (compact == null) {
            return new Opened(Signature.NONE, null, null);
        }
        if (!isBase64Url(compact)) {
            return new Opened(Signature.INVALID, null, null);
        }
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmConstraints(ONLY_ES256);
            signature.setCompactSerialization(compact);
            String id = signature.getKeyIdHeaderValue();
            Optional<PublicJsonWebKey> key = keys.named(id);
            if (key.isEmpty()) {
                return new Opened(Signature.UNKNOWN_KEY, id, null);
            }
            signature.setKey(key.get().getPublicKey());
            return signature.verifySignature() && type.equals(signature.getHeader("typ"))
                    ? new Opened(Signature.VALID, id, mapper.readTree(signature.getPayload()))
                    : new Opened(Signature.INVALID, id, null);
        } catch (JoseException | JsonProcessingException unreadable) {
            return new Opened(Signature.INVALID, null, null);
        }
    }

    /** The library's decoder takes several texts for the same bytes; what we signed is one of them. */
    private static boolean isBase64Url(String compact) {
        return Stream.of(compact.split("\\.", -1)).allMatch(Seal::isCanonical);
    }

    private static boolean isCanonical(String segment) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(segment);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(segment);
        } catch (IllegalArgumentException foreign) {
            return false;
        }
    }

    /**
     * A signature that was looked at.
     *
     * @param key the name of its key, {@code null} when it names none
     * @param statement what is signed; only of a valid signature
     */
    public record Opened(Signature signature, String key, JsonNode statement) {}
}
