package org.zhucun.fieldwork.meeting;

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

@Path("/meetings")
@Tag(name = "meetings", description = "Meetings of offices, and those of villages")
public class MeetingResource {

    private final MeetingService meetings;
    private final Exports exports;

    MeetingResource(MeetingService meetings, Exports exports) {
        this.meetings = meetings;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(MeetingFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listMeetings",
            summary = "Meetings of offices and villages inside the caller's area",
            description =
                    "A village's meeting is seen by whoever sees the village. sort: -heldOn (default), area, title.")
    public RestResponse<Page<MeetingSummary>> list(@BeanParam MeetingFilter filter, @BeanParam PageParams page) {
        return exports.answer(meetings.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(MeetingFeature.READ)
    @Operation(operationId = "getMeeting", summary = "One meeting with its text")
    public MeetingDetail get(@PathParam("id") UUID id) {
        return meetings.get(id);
    }

    @POST
    @PermissionsAllowed(MeetingFeature.WRITE)
    @Operation(
            operationId = "createMeeting",
            summary = "Writes down a meeting",
            description =
                    "409 DUPLICATE when the office has one of that day and title; 422 UNKNOWN_AREA; UNKNOWN_VILLAGE;"
                            + " OUTSIDE_AREA when the village is outside the area; NOT_AFTER when the day is to come; 403 when the"
                            + " office is outside the caller's area.")
    public MeetingDetail create(@NotNull @Valid MeetingCreate body) {
        return meetings.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(MeetingFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateMeeting",
            summary = "Changes a meeting (JSON Merge Patch)",
            description = "409 and 422 as for a new one; 403 when an office above the caller's area keeps it.")
    public MeetingDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<MeetingUpdate> patch) {
        return meetings.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(MeetingFeature.WRITE)
    @Operation(
            operationId = "deleteMeeting",
            summary = "Removes a meeting that was not held",
            description = "403 when an office above the caller's area keeps it.")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        meetings.delete(id, ifMatch);
    }
}
