package org.nianbao.body;

/**
 * What is registered of a body is about to change: nothing is written yet, what was written before is in the database. Whoever keeps
 * something that depends on it takes it out in the same transaction; {@link BodyChanged} follows.
 *
 * @param body its code, which may be new
 */
public record BodyChanging(String body) {}
