package org.nianbao.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.Cache;
import org.nianbao.form.Forms;

/** What can be asked of the statistics. */
@Path("/v1/measures")
@PermitAll
class MeasureResource {
    private static final int ONE_HOUR = 3600;

    private final Forms forms;
    private final Rates rates;

    MeasureResource(Forms forms, Rates rates) {
        this.rates = rates;
        this.forms = forms;
    }

    @GET
    @Cache(maxAge = ONE_HOUR)
    public MeasureView.MeasureList listMeasures() {
        return MeasureView.from(forms.all(), rates.all());
    }
}
