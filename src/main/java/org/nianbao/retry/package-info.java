/** A request that is sent again under its key is answered again, and done once. */
package org.nianbao.retry;
