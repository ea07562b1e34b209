package org.nianbao.form;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.Cache;
import org.nianbao.problem.Problem;

/** The national forms, as data. */
@Path("/v1/forms")
@PermitAll
class FormResource {
    private static final int ONE_HOUR = 3600;

    private final Forms forms;

    FormResource(Forms forms) {
        this.forms = forms;
    }

    /** The forms, without their tables. */
    record FormList(List<FormSummary> items) {}

    @GET
    @Cache(maxAge = ONE_HOUR)
    public FormList listForms() {
        return new FormList(forms.all().stream().map(FormSummary::from).toList());
    }

    @GET
    @Path("{form}")
    @Cache(maxAge = ONE_HOUR)
    public FormView getForm(String form) {
        return forms.find(form)
                .map(FormView::from)
                .orElseThrow(
                        () -> Problem.NOT_FOUND.because("可用的格式：" + forms.codes(), "Known forms: " + forms.codes()));
    }
}
