/** All figures of a year, report by report, as one file that can be fetched piece by piece. */
package org.nianbao.bulk;
