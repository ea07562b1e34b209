package org.nianbao.problem;

/** Requests that must say something. */
public final class Presence {

    private Presence() {}

    /** What the client sent; nothing at all, or the literal null, ends the request. */
    public static <T> T required(T sent) {
        if (sent == null) {
            throw Problem.MALFORMED_JSON.because("请求体为空", "The request has no body");
        }
        return sent;
    }

    /** The fault of a place in a request that must say something and does not. */
    public static Fault missing(String pointer) {
        return new Fault(pointer, "required", "必填", "Required");
    }
}
