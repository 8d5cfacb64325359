package org.zhucun.platform.access;

import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.kernel.web.Etag;
import org.zhucun.kernel.web.MergePatch;

@Path("/users")
@Tag(name = "users", description = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountResource {

    private final AccountService accounts;
    private final AccountList list;
    private final Exports exports;
    private final Etag etag;

    AccountResource(AccountService accounts, AccountList list, Exports exports, Etag etag) {
        this.accounts = accounts;
        this.list = list;
        this.exports = exports;
        this.etag = etag;
    }

    @GET
    @PermissionsAllowed(AccessFeature.READ)
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE, ExportFormat.NDJSON_TYPE})
    @Operation(operationId = "listAccounts", summary = "Accounts inside the administrator's area")
    public RestResponse<Page<AccountSummary>> list(
            @BeanParam AccountFilter filter,
            @BeanParam PageParams page,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return exports.answer(list.query(filter), page, "users", headers, uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(AccessFeature.READ)
    @Operation(operationId = "getAccount", summary = "One account")
    public RestResponse<AccountDetail> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Account account = accounts.get(id);
        return etag.read(accounts.detail(account), account.version(), headers);
    }

    @POST
    @PermissionsAllowed(AccessFeature.WRITE)
    @Operation(
            operationId = "createAccount",
            summary = "Adds an account",
            description = "Its area must exist and be inside the administrator's own.")
    public RestResponse<AccountDetail> create(@NotNull @Valid AccountCreate body, @Context UriInfo uri) {
        Account account = accounts.create(body);
        return etag.created(
                accounts.detail(account),
                account.version(),
                uri.getAbsolutePathBuilder().path(account.id().toString()).build());
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(AccessFeature.WRITE)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "updateAccount",
            summary = "Changes an account (JSON Merge Patch)",
            description = "Disabling ends its sessions. 409 LAST_ADMIN when nobody else would administer its area.")
    @RequestBody(content = @Content(schema = @Schema(implementation = AccountUpdate.class)))
    public RestResponse<AccountDetail> update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode patch) {
        Account account = accounts.update(id, patch, ifMatch);
        return etag.changed(accounts.detail(account), account.version());
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(AccessFeature.WRITE)
    @Operation(
            operationId = "deleteAccount",
            summary = "Removes an account and ends its sessions",
            description = "409 LAST_ADMIN when nobody else would administer its area.")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        accounts.delete(id, ifMatch);
    }

    @PUT
    @Path("/{id}/password")
    @PermissionsAllowed(AccessFeature.WRITE)
    @Operation(
            operationId = "setAccountPassword",
            summary = "Gives an account a new password",
            description = "Ends its sessions; it must change the password before anything else.")
    public void setPassword(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PasswordSet body) {
        accounts.setPassword(id, body, ifMatch);
    }
}
