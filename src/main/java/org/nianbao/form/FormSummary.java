package org.nianbao.form;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A form in the list of forms. */
record FormSummary(String form, Words title, Words basis, int firstYear, @JsonInclude Integer lastYear) {

    static FormSummary from(Form form) {
        return new FormSummary(
                form.code(),
                form.title(),
                form.basis(),
                form.firstYear(),
                form.lastYear().orElse(null));
    }
}
