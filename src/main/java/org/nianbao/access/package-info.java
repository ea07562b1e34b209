/** Who is asking, and for which bodies and regions they may act; fails closed. */
package org.nianbao.access;
