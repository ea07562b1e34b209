package org.nianbao.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.nianbao.problem.Problem;

/** Who is asking: the verified token of the request, and what it allows. Whatever it does not name is refused. */
@RequestScoped
public class Caller {
    private final JsonWebToken token;
    private final Claims claims;
    private Claims.Held held;

    Caller(JsonWebToken token, Claims claims) {
        this.token = token;
        this.claims = claims;
    }

    /** Who vouches for the caller's name: another issuer may give the same to somebody else. */
    public String issuer() {
        return String.valueOf(token.getIssuer());
    }

    /** The token's subject, as the journal keeps it. */
    public String name() {
        return token.getSubject() == null ? String.valueOf(token.getName()) : token.getSubject();
    }

    /** May fill in this body's reports; whoever may submit them may, and those to whom the body has delegated it. */
    public boolean draftsFor(String body) {
        return filesFor(body) || is(Role.DELEGATE) && held().bodies().contains(body);
    }

    /** May fill in, submit and withdraw this body's reports. */
    public boolean filesFor(String body) {
        return is(Role.ADMIN) || is(Role.FILER) && held().bodies().contains(body);
    }

    /** May return and publish reports of the bodies in this region. */
    public boolean reviews(String region) {
        return is(Role.ADMIN)
                || is(Role.REVIEWER) && held().regions().stream().anyMatch(own -> RegionCode.contains(own, region));
    }

    /** Only an admin may see everything. */
    public void mustAdminister() {
        if (!is(Role.ADMIN)) {
            throw Problem.FORBIDDEN.because("仅限管理员", "For admins only");
        }
    }

    public void mustDraftFor(String body) {
        if (!draftsFor(body)) {
            throw Problem.FORBIDDEN.because("令牌不能为机关 " + body + " 填报", "The token does not file for the body " + body);
        }
    }

    public void mustFileFor(String body) {
        if (!filesFor(body)) {
            throw Problem.FORBIDDEN.because(
                    "令牌不能为机关 " + body + " 提交报告", "The token does not submit for the body " + body);
        }
    }

    public void mustReview(String region) {
        if (!reviews(region)) {
            throw Problem.FORBIDDEN.because(
                    "令牌不能审核区划 " + region + " 的报告", "The token does not review the region " + region);
        }
    }

    /** Those who fill a report in and those who review it may see it before it is published. */
    public void mustSee(String body, String region) {
        if (!draftsFor(body) && !reviews(region)) {
            throw Problem.FORBIDDEN.because(
                    "令牌不能查看机关 " + body + " 的填报", "The token may not see the filings of " + body);
        }
    }

    /** All that the token claims, in one text that is the same for the same rights. */
    public String rights() {
        return Stream.of(held().roles(), held().bodies(), held().regions())
                .map(TreeSet::new)
                .toList()
                .toString();
    }

    private boolean is(Role role) {
        return held().roles().contains(role.claim());
    }

    /** Read when first asked: most requests are public. */
    private Claims.Held held() {
        if (held == null) {
            held = claims.of(token);
        }
        return held;
    }
}
