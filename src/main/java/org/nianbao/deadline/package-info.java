/** When a report is due: by law, by what a region says, and by what one body is granted. */
package org.nianbao.deadline;
