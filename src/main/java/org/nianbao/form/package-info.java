/** The national forms as data, their figures, and a report's content. */
package org.nianbao.form;
