package org.zhucun.platform.access;

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

@Path("/users")
@Tag(name = "users", description = "Accounts")
public class AccountResource {

    private final AccountService accounts;
    private final AccountList list;
    private final Exports exports;

    AccountResource(AccountService accounts, AccountList list, Exports exports) {
        this.accounts = accounts;
        this.list = list;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(AccessFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(operationId = "listAccounts", summary = "Accounts inside the administrator's area")
    public RestResponse<Page<AccountSummary>> list(@BeanParam AccountFilter filter, @BeanParam PageParams page) {
        return exports.answer(list.query(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(AccessFeature.READ)
    @Operation(operationId = "getAccount", summary = "One account")
    public AccountDetail get(@PathParam("id") UUID id) {
        return accounts.get(id);
    }

    @POST
    @PermissionsAllowed(AccessFeature.WRITE)
    @Operation(
            operationId = "createAccount",
            summary = "Adds an account",
            description = "Its area must exist and be inside the administrator's own.")
    public AccountDetail create(@NotNull @Valid AccountCreate body) {
        return accounts.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(AccessFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateAccount",
            summary = "Changes an account (JSON Merge Patch)",
            description = "Disabling ends its sessions. 409 LAST_ADMIN when nobody else would administer its area.")
    public AccountDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<AccountUpdate> patch) {
        return accounts.update(id, patch, ifMatch);
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
