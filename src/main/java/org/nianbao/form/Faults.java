package org.nianbao.form;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.problem.Fault;
import org.nianbao.problem.Problem;

/** Collects what is wrong with a content, so that a client learns of everything at once. */
final class Faults {
    private static final int MOST_TOLD = 200;

    private final List<Fault> faults = new ArrayList<>();
    private final String base;

    /** @param base the pointer of the content in the document that is being read, empty when it is the document */
    Faults(String base) {
        this.base = base;
    }

    void unknownMember(String pointer) {
        add(pointer, "unknown-member", "不认识的成员", "Unknown member");
    }

    void missing(String pointer) {
        add(pointer, "required", "必填", "Required");
    }

    void wrongType(String pointer, String zh, String en) {
        add(pointer, "wrong-type", "应为" + zh, "Must be " + en);
    }

    void add(String pointer, String code, String zh, String en) {
        if (faults.size() < MOST_TOLD) {
            faults.add(new Fault(base + pointer, code, zh, en));
        }
    }

    void raise() {
        if (!faults.isEmpty()) {
            throw Problem.INVALID_CONTENT.at(faults);
        }
    }
}
