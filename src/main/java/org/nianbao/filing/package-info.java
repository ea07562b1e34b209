/** A body's report for a year on its way: draft, submitted, returned, accepted. */
package org.nianbao.filing;
