package org.nianbao.filing;

/**
 * Why a report was sent back.
 *
 * @param pointer the place in the content that it is about, {@code null} for the report as a whole
 */
record Reason(String pointer, String text) {}
