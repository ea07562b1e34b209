/** Checks a report for whoever asks, and keeps nothing. */
package org.nianbao.validation;
