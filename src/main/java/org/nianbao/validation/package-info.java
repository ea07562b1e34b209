/** Checks a report for whoever asks, and keeps nothing but what the regions demand. */
package org.nianbao.validation;
