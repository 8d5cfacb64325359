package org.zhucun.attendance.duty;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.kernel.time.Month;
import org.zhucun.platform.access.Action;

@Path("/duty-ledgers")
@Tag(name = "duty-ledgers", description = "A town's sheet of a month: where its cadres spent their days")
public class DutyLedgerResource {

    private static final String TOWN = "Division code of a town or street";
    private static final String DOWNLOAD = "1: the answer carries Content-Disposition, for a browser's link";

    private final DutyService sheets;
    private final DutySteps steps;
    private final DutyFiles files;
    private final Exports exports;

    DutyLedgerResource(DutyService sheets, DutySteps steps, DutyFiles files, Exports exports) {
        this.sheets = sheets;
        this.steps = steps;
        this.files = files;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(DutyFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listDutyLedgers",
            summary = "A month's sheets: every town inside the caller's area with a cadre posted in the month",
            description = "sort: town, submittedAt (default town).")
    public RestResponse<Page<DutyLedgerSummary>> list(@BeanParam DutyFilter filter, @BeanParam PageParams page) {
        return exports.answer(sheets.list(filter), page);
    }

    @GET
    @Path("/{town}/{month}")
    @PermissionsAllowed(DutyFeature.READ_SHEETS)
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE})
    @Operation(
            operationId = "getDutySheet",
            summary = "A town's month: a row for each cadre posted there, filled from the records until it is entered",
            description = "As a workbook it is the form that the offices print; both files can be imported again.")
    public RestResponse<DutySheet> get(
            @PathParam("town") @Parameter(description = TOWN, example = "441481107") String town,
            @PathParam("month") Month month,
            @QueryParam("format") @Parameter(description = "A file; the same as the Accept header")
                    DutyFile.Format format,
            @QueryParam("download") @Parameter(description = DOWNLOAD) String download,
            @Context HttpHeaders headers) {
        DutySheet sheet = sheets.get(town, month);
        return files.wanted(format, headers)
                .map(wanted -> files.answer(sheet, wanted, download != null))
                .orElseGet(() -> RestResponse.ResponseBuilder.ok(sheet, MediaType.APPLICATION_JSON_TYPE)
                        .build());
    }

    @PUT
    @Path("/{town}/{month}")
    @PermissionsAllowed(DutyFeature.WRITE)
    @Operation(
            operationId = "replaceDutySheet",
            summary = "Saves a town's month, all or nothing; rows left out are not entered",
            description =
                    "409 WRONG_STATE when it is submitted. 422 names every row at fault, as /rows/3/villageDays: ADDS_UP"
                            + " when the days do not add up to the posted days, NOT_IN_SHEET for a cadre not posted in the town in the"
                            + " month, DUPLICATE; and a month that has not begun.")
    public DutySheet replace(
            @PathParam("town") @Parameter(description = TOWN, example = "441481107") String town,
            @PathParam("month") Month month,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DutySheetUpdate body) {
        return sheets.update(town, month, body, ifMatch);
    }

    @POST
    @Path("/{town}/{month}/submit")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(DutyFeature.WRITE)
    @Operation(
            operationId = "submitDutySheet",
            summary = "Submits a sheet: it counts and is locked",
            description =
                    "409 WRONG_STATE when it is submitted already. 422 names every cadre not entered (NOT_ENTERED) or"
                            + " whose days no longer add up (ADDS_UP), and a month that still lasts (MONTH_LASTS).")
    public DutySheet submit(
            @PathParam("town") @Parameter(description = TOWN, example = "441481107") String town,
            @PathParam("month") Month month,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return steps.take(town, month, Action.SUBMIT, null, ifMatch);
    }

    @POST
    @Path("/{town}/{month}/reopen")
    @PermissionsAllowed(DutyFeature.WRITE)
    @Operation(
            operationId = "reopenDutySheet",
            summary = "Makes a submitted sheet a draft again, with a reason",
            description = "409 WRONG_STATE when it is a draft.")
    public DutySheet reopen(
            @PathParam("town") @Parameter(description = TOWN, example = "441481107") String town,
            @PathParam("month") Month month,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DutyReopen body) {
        return steps.take(town, month, Action.REOPEN, body.reason(), ifMatch);
    }
}
