/** What Chinese prose says: its sentences, its numbers, what they count, and whether two texts are one; pure. */
package org.nianbao.prose;
