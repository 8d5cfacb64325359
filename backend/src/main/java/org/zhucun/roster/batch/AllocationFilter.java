package org.zhucun.roster.batch;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of the allocations of a batch. */
public class AllocationFilter {

    @QueryParam("area")
    @Parameter(description = "Division code: the counties inside this area", example = "4414")
    public String area;
}
