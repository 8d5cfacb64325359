package org.zhucun.targets;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of the list of targets. */
public class TargetFilter {

    @QueryParam("batch")
    @Parameter(description = "Id of the batch; the one in force today when absent")
    public UUID batch;

    @QueryParam("kind")
    @Parameter(description = "Goals or tasks only")
    public TargetKind kind;
}
