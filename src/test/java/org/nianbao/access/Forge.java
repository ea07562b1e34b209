package org.nianbao.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes tokens by hand, good and bad; no library would sign the bad ones. */
final class Forge {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Forge() {}

    /** The claims of an admin, as this provider states them. */
    static Map<String, Object> admin() {
        return claims("admin");
    }

    /** Good claims with a role, good for ten minutes. */
    static Map<String, Object> claims(String role) {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", OpenIdProvider.ISSUER);
        claims.put("aud", OpenIdProvider.AUDIENCE);
        claims.put("sub", "somebody");
        claims.put("iat", now - 300);
        claims.put("exp", now + 600);
        claims.put("resource_access", Map.of("nianbao", Map.of("roles", List.of(role))));
        return claims;
    }

    /** The same with one claim that is another, or missing when that is {@code null}. */
    static Map<String, Object> with(Map<String, Object> members, String name, Object value) {
        Map<String, Object> other = new LinkedHashMap<>(members);
        other.put(name, value);
        other.values().removeIf(member -> member == null);
        return other;
    }

    /** The header of an honest token, with the key that it names. */
    static Map<String, Object> header(String key) {
        return Map.of("alg", "RS256", "typ", "JWT", "kid", key);
    }

    /** An honest token with these claims. */
    static String token(Map<String, Object> claims) {
        return rsa(header("good"), claims, ProviderKeys.GOOD);
    }

    /** Signed as RS256, whatever the header says. */
    static String rsa(Map<String, Object> header, Map<String, Object> claims, KeyPair keys) {
        return signed("SHA256withRSA", header, claims, keys);
    }

    static String signed(String algorithm, Map<String, Object> header, Map<String, Object> claims, KeyPair keys) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(keys.getPrivate());
            signature.update(content(header, claims).getBytes(StandardCharsets.US_ASCII));
            return content(header, claims) + "." + encoded(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Signed with a secret, as HS256. */
    static String hmac(Map<String, Object> header, byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            String content = content(with(header, "alg", "HS256"), admin());
            return content + "." + encoded(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Header and claims with their dot, not signed. */
    static String content(Map<String, Object> header, Map<String, Object> claims) {
        return encoded(json(header)) + "." + encoded(json(claims));
    }

    static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] json(Map<String, Object> members) {
        try {
            return JSON.writeValueAsBytes(members);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
