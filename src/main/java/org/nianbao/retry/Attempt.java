package org.nianbao.retry;

/**
 * A request that comes with a key, perhaps not for the first time.
 *
 * @param issuer whose word the caller's name is
 * @param caller whose keys these are: others may use the same
 * @param request what is asked, as a SHA-256 over address and body in hexadecimal digits
 */
record Attempt(String issuer, String caller, IdempotencyKey key, String request) {}
