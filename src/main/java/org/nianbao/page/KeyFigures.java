package org.nianbao.page;

import java.util.List;
import org.nianbao.form.Words;

/** The figures that a page tells, in the order of the form, by short names. */
final class KeyFigures {
    static final String RECEIVED = "requests.received.total";
    static final String CONCLUDED = "requests.concluded.total";
    static final String DISCLOSURE = "rates.disclosure";

    /** A measure by the name that it has on the page. */
    record Named(String code, Words label) {}

    static final Named NEW = named(RECEIVED, "本年新收", "Received");
    static final Named DONE = named(CONCLUDED, "办结总数", "Concluded");

    static final List<Named> OUTCOMES = List.of(
            named("requests.granted.total", "予以公开", "Granted"),
            named("requests.partiallyGranted.total", "部分公开", "Partially granted"),
            named("requests.refused.subtotal.total", "不予公开", "Refused"),
            named("requests.unavailable.subtotal.total", "无法提供", "Unavailable"),
            named("requests.notProcessed.subtotal.total", "不予处理", "Not processed"),
            named("requests.closed.subtotal.total", "其他处理", "Otherwise closed"));

    static final List<Named> FLOW = List.of(
            NEW,
            named("requests.carriedOver.total", "上年结转", "Carried over"),
            DONE,
            named("requests.carriedForward.total", "结转下年度", "Carried forward"));

    static final List<Named> DISPUTES = List.of(
            named("disputes.reconsideration.total", "行政复议", "Reconsideration"),
            named("disputes.directLitigation.total", "未经复议直接起诉", "Direct litigation"),
            named("disputes.litigationAfterReconsideration.total", "复议后起诉", "Litigation after reconsideration"));

    private KeyFigures() {}

    private static Named named(String code, String zh, String en) {
        return new Named(code, new Words(zh, en));
    }
}
