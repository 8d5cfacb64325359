package org.zhucun.targets.progress;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhucun.kernel.time.Quarter;

/** The sheet by which a town fills a quarter, and the leader of a village that of the village. */
@Path("/progress/sheet")
@Tag(name = "progress")
public class ProgressSheetResource {

    private static final String AREA = "Division code of a town or street, or the code of one of its villages";
    private static final String QUARTER =
            "The quarter; when absent the latest that anybody has reported on, or else the latest open";
    private static final String BATCH = "Id of the batch; the one in force on the quarter's last day when absent";

    private final SheetService sheets;

    ProgressSheetResource(SheetService sheets) {
        this.sheets = sheets;
    }

    @GET
    @PermissionsAllowed(ProgressFeature.READ_SHEETS)
    @Operation(
            operationId = "getProgressSheet",
            summary = "A town's quarter, or a village's: villages down, targets across",
            description = "400 INVALID_PARAMETER with TOWN_NEEDED for an area above the towns, QUARTER_NOT_OPEN for a"
                    + " quarter that the batch does not have open.")
    public ProgressSheet get(
            @QueryParam("area") @Parameter(description = AREA, example = "441481107") String area,
            @QueryParam("quarter") @Parameter(description = QUARTER) Quarter quarter,
            @QueryParam("batch") @Parameter(description = BATCH) UUID batch) {
        return sheets.get(area, batch, quarter);
    }

    @PATCH
    @PermissionsAllowed(ProgressFeature.WRITE_SHEETS)
    @Operation(
            operationId = "updateProgressSheet",
            summary = "Saves cells of a town's or village's quarter, all or none; cells left out stay",
            description =
                    "By the offices of the town or above, or by the leader of a village who is on post there, or its sole"
                            + " cadre, for that village and until the town has submitted a report: another cadre 403 NOT_LEADER."
                            + " New cells become drafts, others keep their state; a cell without anything takes its draft away."
                            + " 412 when any report of the sheet has changed since. 422 names each cell at fault, as /cells/3/value:"
                            + " as when drafting a report, and PROGRESS_LOCKED for a verified one, PROGRESS_COMPUTED for one that the"
                            + " system computes, PROGRESS_SUBMITTED for one that was submitted and cannot be emptied, PROGRESS_REPORTED for one that the town has submitted and its village's leader changes.")
    public ProgressSheet update(
            @QueryParam("area") @Parameter(description = AREA, example = "441481107") String area,
            @QueryParam("quarter") @Parameter(description = QUARTER) Quarter quarter,
            @QueryParam("batch") @Parameter(description = BATCH) UUID batch,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SheetUpdate body) {
        return sheets.update(area, batch, quarter, body, ifMatch);
    }
}
