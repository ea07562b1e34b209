/** Signs what we hand out, so that anyone can tell later that it is ours, also when the key is another one by then. */
package org.nianbao.seal;
