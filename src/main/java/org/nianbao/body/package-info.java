/** Regions, and the public bodies in them that owe a report. */
package org.nianbao.body;
