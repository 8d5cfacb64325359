package org.zhucun.benefits.welfare;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.kernel.web.MergePatch;
import org.zhucun.kernel.web.Patch;

@Path("/welfare-records")
@Tag(name = "welfare-records", description = "What is done for cadres, and who lacks it")
public class WelfareResource {

    private final WelfareRecordService records;
    private final WelfareGaps gaps;
    private final Exports exports;

    WelfareResource(WelfareRecordService records, WelfareGaps gaps, Exports exports) {
        this.records = records;
        this.gaps = gaps;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(WelfareFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listWelfareRecords",
            summary = "Welfare records of cadres of the caller's area; a cadre's own to a cadre",
            description = "They follow the cadre to its latest post. sort: -doneOn (default), name, unit, village.")
    public RestResponse<Page<WelfareRecordSummary>> list(
            @BeanParam WelfareRecordFilter filter, @BeanParam PageParams page) {
        return exports.answer(records.list(filter), page);
    }

    @GET
    @Path("/gaps")
    @PermissionsAllowed(WelfareFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listWelfareGaps",
            summary = "Cadres on post inside the caller's area who lack something",
            description =
                    "INSURANCE or HEALTH_EXAMINATION: there is none that holds on the day. LEADER_VISIT: none since"
                            + " the cadre is on post. Of several kinds, or of none named, those who lack one of them. A cadre is told of"
                            + " itself only. sort: village (default), name, unit, postedOn.")
    public RestResponse<Page<WelfareGap>> gaps(@BeanParam WelfareGapFilter filter, @BeanParam PageParams page) {
        return exports.answer(gaps.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(WelfareFeature.READ)
    @Operation(operationId = "getWelfareRecord", summary = "One welfare record")
    public WelfareRecordSummary get(@PathParam("id") UUID id) {
        return records.get(id);
    }

    @POST
    @PermissionsAllowed(WelfareFeature.WRITE)
    @Operation(
            operationId = "createWelfareRecord",
            summary = "Writes down what was done for a cadre",
            description =
                    "409 DUPLICATE when the cadre has one of that kind and day; 422 UNKNOWN_CADRE when it is none of"
                            + " the caller's area; NOT_AFTER when the day is to come; DATE_ORDER when it ends before.")
    public WelfareRecordSummary create(@NotNull @Valid WelfareRecordCreate body) {
        return records.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(WelfareFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateWelfareRecord",
            summary = "Changes a welfare record (JSON Merge Patch)",
            description = "409 and 422 as for a new one.")
    public WelfareRecordSummary update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<WelfareRecordUpdate> patch) {
        return records.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(WelfareFeature.WRITE)
    @Operation(operationId = "deleteWelfareRecord", summary = "Removes a welfare record that was a mistake")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        records.delete(id, ifMatch);
    }
}
