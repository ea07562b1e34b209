package org.nianbao.problem;

import java.util.List;
import java.util.Locale;

/**
 * The catalogue: everything a request can be refused for, with its HTTP status and its title in both languages.
 * The code that clients build on is the name in kebab case; the type is {@code urn:nianbao:problem:<code>}.
 */
public enum Problem {
    MALFORMED_JSON(400, "JSON 无法解析", "The JSON cannot be read"),
    INVALID_CONTENT(400, "内容不符合格式", "The content does not have the required shape"),
    INVALID_PARAMETER(400, "参数无效", "A parameter is invalid"),
    INVALID_BODY_CODE(400, "统一社会信用代码无效", "The body code is not a valid unified social credit code"),
    UNKNOWN_FORM(400, "没有这一年度格式", "There is no such form"),
    QUESTION_TOO_LARGE(400, "问题过大", "The question is too large"),
    UNKNOWN_MEASURE(400, "没有这一指标", "There is no such measure"),
    BODY_YEAR_MISMATCH(400, "报告年度与地址不一致", "The report's year is not the year in the address"),
    UNAUTHENTICATED(401, "需要有效的访问令牌", "A valid access token is required"),
    FORBIDDEN(403, "令牌无权办理此事", "The token does not allow this"),
    NOT_FOUND(404, "没有找到", "Not found"),
    UNKNOWN_BODY(404, "没有登记这一机关", "No such body is registered"),
    UNKNOWN_REGION(404, "没有这一行政区划", "There is no such region"),
    UNKNOWN_RULE(404, "没有这一规则", "There is no such rule"),
    UNKNOWN_FINDING(404, "没有这一条校验结果", "There is no such finding"),
    UNKNOWN_RECEIPT(404, "没有这一回执", "There is no such receipt"),
    NO_FILING(404, "该机关该年度尚未填报", "The body has no filing for this year"),
    NO_EXTENSION(404, "该机关该年度没有延期", "The body has no extension for this year"),
    UNKNOWN_VINTAGE(404, "没有这一时点", "There is no such vintage"),
    NO_CONSOLIDATED_REPORT(404, "没有公布汇总报告", "No consolidated report is published"),
    NOT_PUBLISHED(404, "该年度报告尚未公布", "The report is not published"),
    METHOD_NOT_ALLOWED(405, "不支持该方法", "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "不提供所要求的表示形式", "None of the acceptable representations is offered"),
    WRONG_STATE(409, "当前状态不允许此操作", "The filing's state does not allow this"),
    CONFLICT(409, "与同时进行的操作冲突", "Another request changed this at the same time"),
    UNCHANGED(409, "与审核机关上次处理的内容相同", "Nothing has changed since the competent office last decided"),
    CONTRADICTS_REGISTER(409, "与登记的情况矛盾", "It contradicts what is registered"),
    TAKEN_DOWN(410, "该年度报告已撤下", "The report has been taken down"),
    STALE_VERSION(412, "版本已过期", "The version is stale"),
    CONTENT_TOO_LARGE(413, "请求体过大", "The request body is too large"),
    URI_TOO_LONG(414, "请求地址过长", "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持的内容类型", "The content type is not supported"),
    RANGE_NOT_SATISFIABLE(416, "所要的字节不存在", "There are no such bytes"),
    HAS_ERRORS(422, "报告存在错误，不能提交", "The report has errors and cannot be submitted"),
    UNEXPLAINED_WARNINGS(422, "警告尚未说明，不能提交", "There are warnings without an explanation"),
    NOT_EXPLAINABLE(422, "错误只能改正，不能说明", "An error must be mended and cannot be explained"),
    IDEMPOTENCY_KEY_REUSED(422, "Idempotency-Key 已用于另一请求", "The Idempotency-Key was used for another request"),
    MISSING_IF_MATCH(428, "需要 If-Match", "If-Match is required"),
    TOO_MANY_REQUESTS(429, "请求过于频繁", "Too many requests"),
    HEADERS_TOO_LARGE(431, "请求头过大", "The request's headers are too large"),
    BAD_REQUEST(400, "请求无效", "The request is invalid"),
    INTERNAL(500, "内部错误", "Internal error"),
    DATABASE_UNAVAILABLE(503, "数据库暂不可用，请稍后重试", "The database is unavailable, try again shortly"),
    BUSY(503, "正忙，请稍后重试", "Busy, try again shortly");

    private final int status;
    private final String zh;
    private final String en;

    Problem(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    public int status() {
        return status;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String type() {
        return "urn:nianbao:problem:" + code();
    }

    public String title(Language language) {
        return language.choose(zh, en);
    }

    /** The exception that ends the request with this problem; the details say what exactly, in both languages. */
    public ProblemException because(String detailZh, String detailEn) {
        return new ProblemException(this, detailZh, detailEn, List.of());
    }

    /** As {@link #because}, with the places in the request that are wrong. */
    public ProblemException at(List<Fault> faults) {
        return new ProblemException(this, zh, en, faults);
    }

    /** As {@link #at(List)} with a single place, named by a JSON pointer into the request's body. */
    public ProblemException at(String pointer, String detailZh, String detailEn) {
        return new ProblemException(this, detailZh, detailEn, List.of(new Fault(pointer, code(), detailZh, detailEn)));
    }
}
