/** What the public may read: immutable editions. */
package org.nianbao.publication;
