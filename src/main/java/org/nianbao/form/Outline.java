package org.nianbao.form;

import java.util.LinkedHashMap;
import java.util.Map;

/** The nesting of a form's JSON: named branches down to leaves, each leaf an index into a dense array. */
final class Outline {
    static final int BRANCH = -1;

    private final Map<String, Outline> branches = new LinkedHashMap<>();
    private final String pointer;
    private int leaf = BRANCH;

    /** @param pointer the JSON pointer of this place in a content */
    Outline(String pointer) {
        this.pointer = pointer;
    }

    /** Adds a leaf at a path of codes joined by dots. */
    void add(String code, int index) {
        Outline place = this;
        for (String step : code.split("\\.")) {
            String below = place.pointer + "/" + step;
            place = place.branches.computeIfAbsent(step, name -> new Outline(below));
        }
        place.leaf = index;
    }

    Map<String, Outline> branches() {
        return branches;
    }

    String pointer() {
        return pointer;
    }

    boolean isLeaf() {
        return leaf != BRANCH;
    }

    int leaf() {
        return leaf;
    }
}
