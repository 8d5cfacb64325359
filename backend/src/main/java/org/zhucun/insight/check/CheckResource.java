package org.zhucun.insight.check;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.access.Scope;

@Path("/checks")
@Tag(name = "statistics")
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource {

    private static final int MAX_ROWS = 1_000;

    private final CheckService checks;
    private final Caller caller;
    private final Today today;

    CheckResource(CheckService checks, Caller caller, Today today) {
        this.checks = checks;
        this.caller = caller;
        this.today = today;
    }

    @GET
    @PermissionsAllowed(CheckFeature.READ)
    @Operation(
            operationId = "getChecks",
            summary = "The rules of the roster, each with the rows that break it",
            description = "A rule that holds is listed with count 0. Warnings are to be known, errors to be mended.")
    public Checks get(
            @QueryParam("area")
                    @Parameter(
                            description = "Division or village code; the caller's own area when absent",
                            example = "4414")
                    String area,
            @QueryParam("asOf") @Parameter(description = "The day; today when absent", example = "2005-03-10")
                    LocalDate asOf,
            @QueryParam("rule") @Parameter(description = "Only these rules, repeated for several")
                    List<RosterRule> rules,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Parameter(
                            description = "Most rows listed for each rule",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "1000",
                                            defaultValue = "50"))
                    int limit) {
        if (limit < 1 || limit > MAX_ROWS) {
            throw new ApiException(
                    ErrorCode.INVALID_PARAMETER, List.of(Violation.parameter("limit", "RANGE", 1, MAX_ROWS)), "limit");
        }
        Scope scope = caller.scope().narrowedTo(area);
        return checks.of(scope, asOf == null ? today.day() : asOf, rules, limit);
    }
}
