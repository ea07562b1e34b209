package org.nianbao.form;

import com.fasterxml.jackson.annotation.JsonInclude;

/** How to reach the body about its report; every line is optional. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contact(String address, String postcode, String telephone, String fax, String email, String website) {
    static final Contact NONE = new Contact(null, null, null, null, null, null);
}
