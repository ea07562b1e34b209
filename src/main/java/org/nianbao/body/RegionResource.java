package org.nianbao.body;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The administrative divisions of the country. */
@Path("/v1/regions")
@PermitAll
class RegionResource {
    private final Regions regions;

    RegionResource(Regions regions) {
        this.regions = regions;
    }

    @GET
    @Path("{code}")
    @Transactional
    public RegionView getRegion(String code) {
        Region region = regions.require(code);
        return RegionView.from(region, regions.parents(region), regions.children(code));
    }
}
