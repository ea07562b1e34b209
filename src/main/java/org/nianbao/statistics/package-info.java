/** Sums over editions, year over year, with coverage. */
package org.nianbao.statistics;
