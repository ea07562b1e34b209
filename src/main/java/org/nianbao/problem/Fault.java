package org.nianbao.problem;

/**
 * One place in a request that is wrong.
 *
 * @param pointer JSON pointer (RFC 6901) into the request's body, or the name of a parameter
 * @param code what is wrong, in kebab case
 */
public record Fault(String pointer, String code, String zh, String en) {}
