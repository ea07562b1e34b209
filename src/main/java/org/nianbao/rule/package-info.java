/** The checks a report must pass, in one ordered book; pure. */
package org.nianbao.rule;
