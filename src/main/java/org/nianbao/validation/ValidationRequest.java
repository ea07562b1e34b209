package org.nianbao.validation;

import org.nianbao.form.Content;

/**
 * A report to be checked.
 *
 * @param body whose report it is; its last year's edition is looked up
 * @param previous last year's report, instead of looking it up
 */
record ValidationRequest(String body, Content content, Content previous) {}
