/** What happened, by whom and when: append-only. */
package org.nianbao.journal;
