package org.nianbao.body;

/** What is registered of a body, announced by {@link BodyChanging}, has changed, and is in the database; in the same transaction. */
public record BodyChanged(String body) {}
