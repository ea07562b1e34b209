package org.nianbao.prose;

import java.util.List;

/** What a sentence was last speaking of, so that "其中维持 3 件" is understood. */
enum Topic {
    DISPUTES("disputes"),
    RECONSIDERATION("reconsideration"),
    LITIGATION("litigation"),
    DIRECT_LITIGATION("directLitigation"),
    LITIGATION_AFTER_RECONSIDERATION("litigationAfterReconsideration"),
    RULES("rules"),
    NORMATIVE_DOCUMENTS("normativeDocuments"),
    OTHER("other");

    private static final int NEAR = 10;

    private final String code;

    Topic(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** The topics of a phrase that is about disputes or documents; none for any other. */
    static List<Topic> named(String about) {
        return switch (about == null ? "" : about) {
            case "disputes" ->
                List.of(DISPUTES, RECONSIDERATION, LITIGATION, DIRECT_LITIGATION, LITIGATION_AFTER_RECONSIDERATION);
            case "documents" -> List.of(RULES, NORMATIVE_DOCUMENTS);
            default -> List.of();
        };
    }

    /** The topic named last before a place in a sentence. */
    static Topic before(String marked, int at) {
        int dispute = marked.lastIndexOf("争议", at - 2);
        int reconsideration = marked.lastIndexOf("复议", at - 2);
        int litigation = Math.max(marked.lastIndexOf("诉讼", at - 2), marked.lastIndexOf("起诉", at - 2));
        int rules = marked.lastIndexOf("规章", at - 2);
        int documents = marked.lastIndexOf("规范性文件", at - 5);
        int last = Math.max(Math.max(dispute, Math.max(reconsideration, litigation)), Math.max(rules, documents));
        if (last < 0) {
            return OTHER;
        }
        if (last == documents) {
            return NORMATIVE_DOCUMENTS;
        }
        if (last == rules) {
            return RULES;
        }
        return last == dispute ? DISPUTES : court(marked, reconsideration, litigation);
    }

    private static Topic court(String marked, int reconsideration, int litigation) {
        if (reconsideration > litigation) {
            return RECONSIDERATION;
        }
        boolean near = reconsideration >= 0 && litigation - reconsideration <= NEAR;
        int count = marked.indexOf('#', Math.max(reconsideration, 0));
        if (!near || count >= 0 && count < litigation) {
            return LITIGATION;
        }
        if (marked.startsWith("未经复议", reconsideration - 2)) {
            return DIRECT_LITIGATION;
        }
        return marked.startsWith("复议后", reconsideration) ? LITIGATION_AFTER_RECONSIDERATION : DISPUTES;
    }
}
