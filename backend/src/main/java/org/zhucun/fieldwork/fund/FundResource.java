package org.zhucun.fieldwork.fund;

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

@Path("/funds")
@Tag(name = "funds", description = "Money raised for villages, and what is spent of it")
public class FundResource {

    private final FundService funds;
    private final Exports exports;

    FundResource(FundService funds, Exports exports) {
        this.funds = funds;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(FundFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listFunds",
            summary = "Funds for villages inside the caller's area",
            description = "sort: -receivedOn (default), village, raised.")
    public RestResponse<Page<FundSummary>> list(@BeanParam FundFilter filter, @BeanParam PageParams page) {
        return exports.answer(funds.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(FundFeature.READ)
    @Operation(operationId = "getFund", summary = "One fund")
    public FundSummary get(@PathParam("id") UUID id) {
        return funds.get(id);
    }

    @POST
    @PermissionsAllowed(FundFeature.WRITE)
    @Operation(
            operationId = "createFund",
            summary = "Writes down a fund",
            description = "409 DUPLICATE when the village has one of that day, source and purpose; 422 UNKNOWN_VILLAGE;"
                    + " UNKNOWN_DEED when the deed is not the village's; RANGE when more is spent than was raised; NOT_AFTER"
                    + " when the day is to come; 403 when the village is outside the caller's area.")
    public FundSummary create(@NotNull @Valid FundCreate body) {
        return funds.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(FundFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateFund",
            summary = "Changes a fund, as when more of it is spent (JSON Merge Patch)",
            description = "409 and 422 as for a new one.")
    public FundSummary update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<FundUpdate> patch) {
        return funds.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(FundFeature.WRITE)
    @Operation(operationId = "deleteFund", summary = "Removes a fund that was not raised")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        funds.delete(id, ifMatch);
    }
}
