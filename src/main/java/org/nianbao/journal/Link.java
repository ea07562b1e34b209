package org.nianbao.journal;

/**
 * A place in the chain.
 *
 * @param position in the order of commits, without a gap, from 1
 * @param hash of its entry and of the link before
 * @param entry {@code null} when it is not there
 */
public record Link(long position, String hash, Entry entry) {}
