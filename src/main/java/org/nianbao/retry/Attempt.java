package org.nianbao.retry;

/**
 * A request that comes with a key, perhaps not for the first time.
 *
 * @param issuer whose word the caller's name is
 * @param caller whose keys these are: others may use the same
 * @param request what is asked, as a SHA-256 over address, body and the caller's rights in hexadecimal digits: who has other
 *     rights now does not get the answer of then
 */
record Attempt(String issuer, String caller, IdempotencyKey key, String request) {}
