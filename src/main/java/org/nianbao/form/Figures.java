package org.nianbao.form;

import java.util.Arrays;

/**
 * The figures of a report in form order, held exactly: counts as they are, amounts in 分.
 * A blank (not stated) is not a zero, though sums read it as one.
 */
public final class Figures {
    /** No stated figure has more than this many digits. */
    public static final int MOST_DIGITS = 18;

    private static final long BLANK = Long.MIN_VALUE;

    private final long[] held;

    private Figures(long[] held) {
        this.held = held;
    }

    /** A copy of the array, in which {@code null} is a blank. */
    public static Figures of(Long... values) {
        long[] held = new long[values.length];
        for (int i = 0; i < held.length; i++) {
            held[i] = values[i] == null ? BLANK : values[i];
        }
        return new Figures(held);
    }

    public int size() {
        return held.length;
    }

    public boolean isBlank(int index) {
        return held[index] == BLANK;
    }

    /** The value as it is held; a blank reads as 0. */
    public long orZero(int index) {
        return held[index] == BLANK ? 0 : held[index];
    }

    public Long orNull(int index) {
        return held[index] == BLANK ? null : Long.valueOf(held[index]);
    }

    public int blanks() {
        int blanks = 0;
        for (long value : held) {
            blanks += value == BLANK ? 1 : 0;
        }
        return blanks;
    }

    /** The same figures with one of them replaced; {@code null} makes it a blank. */
    public Figures with(int index, Long value) {
        long[] changed = held.clone();
        changed[index] = value == null ? BLANK : value;
        return new Figures(changed);
    }

    /** In form order, with {@code null} for a blank. */
    public Long[] toArray() {
        return Arrays.stream(held)
                .mapToObj(value -> value == BLANK ? null : Long.valueOf(value))
                .toArray(Long[]::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures figures && Arrays.equals(held, figures.held);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(held);
    }

    @Override
    public String toString() {
        return Arrays.toString(toArray());
    }
}
