package org.nianbao.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Portal;
import org.nianbao.Refusal;

/** What is signed with a key of the provider, and with its algorithm, is a token; nothing else is, however it calls itself. */
@QuarkusTest
@TestProfile(ProviderProfile.class)
class HostileTokenTest {
    private static final String DOOR = "/v1/journal?limit=1";
    private static final Map<String, Object> ADMIN = Forge.admin();
    private static final Map<String, Object> GOOD = Forge.header("good");

    static Stream<Arguments> dishonest() {
        return Stream.of(notSigned(), sharedSecrets(), otherAlgorithms(), otherKeys(), tornApart())
                .flatMap(tokens -> tokens);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dishonest")
    void is_no_token(String what, String token) {
        Refusal.refused(Portal.as(token).request().get(DOOR), 401, "unauthenticated");
        assertEquals(List.of(), OpenIdProvider.sprung(), "nothing is fetched because a token says so");
    }

    private static Stream<Arguments> notSigned() {
        return Stream.of("none", "None", "NONE", "nOnE")
                .map(none -> Map.<String, Object>of("alg", none))
                .flatMap(header -> Stream.of(
                        arguments(header + " without a signature", Forge.content(header, ADMIN) + "."),
                        arguments(header + " with one", Forge.rsa(header, ADMIN, ProviderKeys.GOOD))));
    }

    /** The public key is no secret, in whatever shape it is taken for one. */
    private static Stream<Arguments> sharedSecrets() {
        byte[] der = ProviderKeys.GOOD.getPublic().getEncoded();
        String base64 = Base64.getEncoder().encodeToString(der);
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        String pem = "-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----";
        return Stream.of(
                arguments("HMAC with the public key as PEM", Forge.hmac(GOOD, bytes(pem))),
                arguments("HMAC with the public key as PEM and a line end", Forge.hmac(GOOD, bytes(pem + "\n"))),
                arguments("HMAC with the public key as base64", Forge.hmac(GOOD, bytes(base64))),
                arguments("HMAC with the public key as bytes", Forge.hmac(GOOD, der)),
                arguments("HMAC with the published keys", Forge.hmac(GOOD, bytes(ProviderKeys.published()))),
                arguments("HMAC with a published secret", Forge.hmac(Forge.header("secret"), ProviderKeys.SECRET)),
                arguments("HMAC with nothing", Forge.hmac(GOOD, new byte[1])));
    }

    /** Genuine signatures, but not by the algorithm that is configured, or not by the one that the header names. */
    private static Stream<Arguments> otherAlgorithms() {
        return Stream.of(
                arguments(
                        "RS512",
                        Forge.signed("SHA512withRSA", Forge.with(GOOD, "alg", "RS512"), ADMIN, ProviderKeys.GOOD)),
                arguments("called RS384", Forge.rsa(Forge.with(GOOD, "alg", "RS384"), ADMIN, ProviderKeys.GOOD)),
                arguments("called ES256", Forge.rsa(Forge.with(GOOD, "alg", "ES256"), ADMIN, ProviderKeys.GOOD)),
                arguments("called nothing", Forge.rsa(Map.of("kid", "good"), ADMIN, ProviderKeys.GOOD)),
                arguments("SHA-1", Forge.signed("SHA1withRSA", GOOD, ADMIN, ProviderKeys.GOOD)),
                arguments("a weak key", Forge.rsa(Forge.header("weak"), ADMIN, ProviderKeys.WEAK)),
                arguments(
                        "a key for encryption",
                        Forge.rsa(Forge.header("encryption"), ADMIN, ProviderKeys.FOR_ENCRYPTION)),
                arguments(
                        "not understood", Forge.rsa(Forge.with(GOOD, "crit", List.of("x")), ADMIN, ProviderKeys.GOOD)),
                arguments("encrypted", Jwt.claims(ADMIN).jwe().encrypt(ProviderKeys.GOOD.getPublic())));
    }

    /** The attacker's own key, which the token brings along or says where to find. */
    private static Stream<Arguments> otherKeys() {
        Map<String, Object> own = ProviderKeys.embedded(ProviderKeys.ATTACKERS);
        Stream<Map<String, Object>> tricks = Stream.of(
                GOOD,
                Map.of("alg", "RS256"),
                Forge.with(GOOD, "jwk", own),
                Map.of("alg", "RS256", "jwk", own),
                Forge.with(GOOD, "jku", OpenIdProvider.trap()),
                Forge.with(GOOD, "x5u", OpenIdProvider.trap()),
                Forge.with(GOOD, "x5c", List.of(Base64.getEncoder().encodeToString(new byte[100]))),
                Forge.header(OpenIdProvider.trap()),
                Forge.header("../../../../../../dev/null"),
                Forge.header("file:///dev/null"),
                Forge.header("good' or '1'='1"),
                Forge.header(""));
        return Stream.concat(
                tricks.map(header ->
                        arguments("the attacker's key: " + header, Forge.rsa(header, ADMIN, ProviderKeys.ATTACKERS))),
                Stream.of(arguments("an empty file", Forge.hmac(Forge.header("/dev/null"), new byte[1]))));
    }

    private static Stream<Arguments> tornApart() {
        String honest = Forge.token(Forge.claims("filer"));
        String signature = honest.substring(honest.lastIndexOf('.'));
        return Stream.of(
                arguments("other claims under a signature", Forge.content(GOOD, ADMIN) + signature),
                arguments("a signature cut off", honest.substring(0, honest.length() - 8)),
                arguments("no signature", honest.substring(0, honest.lastIndexOf('.'))),
                arguments("a signature of zeros", Forge.content(GOOD, ADMIN) + "." + Forge.encoded(new byte[256])),
                arguments("no JSON", Forge.encoded(bytes("x")) + "." + Forge.encoded(bytes("x")) + signature));
    }

    static Stream<Arguments> untimelyOrForOthers() {
        long now = Instant.now().getEpochSecond();
        return Stream.of(
                arguments("exp", now - 120),
                arguments("exp", null),
                arguments("exp", "tomorrow"),
                arguments("nbf", now + 120),
                arguments("iss", OpenIdProvider.ISSUER + "/"),
                arguments("iss", null),
                arguments("aud", "account"),
                arguments("aud", List.of("account", "nianbao-other")),
                arguments("aud", null));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("untimelyOrForOthers")
    void is_a_token_but_not_now_or_not_for_us(String claim, Object value) {
        Portal portal = Portal.as(Forge.token(Forge.with(ADMIN, claim, value)));
        Refusal.refused(portal.request().get(DOOR), 401, "unauthenticated");
    }

    @Test
    void a_token_is_good_for_a_minute_around_its_time_and_among_other_audiences() {
        long now = Instant.now().getEpochSecond();
        for (Map<String, Object> claims : List.of(
                ADMIN,
                Forge.with(ADMIN, "exp", now - 20),
                Forge.with(ADMIN, "nbf", now + 20),
                Forge.with(ADMIN, "aud", List.of("account", "nianbao")))) {
            assertEquals(200, Portal.as(Forge.token(claims)).request().get(DOOR).statusCode(), claims.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_token", "token", "Authorization"})
    void a_token_counts_only_in_its_header(String name) {
        String token = Forge.token(ADMIN);
        given().queryParam(name, token).get(DOOR).then().statusCode(401);
        given().cookie(name, token).get(DOOR).then().statusCode(401);
        given().header("Authorization", "Basic " + token).get(DOOR).then().statusCode(401);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
