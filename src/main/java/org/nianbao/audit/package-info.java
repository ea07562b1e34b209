/** Reads the journal, and holds all that is kept for good against the hashes with which it was kept. */
package org.nianbao.audit;
