package org.zhucun.benefits.sheet;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.benefits.standard.SubsidyPayer;
import org.zhucun.kernel.export.ExportFormat;

@Path("/subsidy-sheets/{id}/payments")
@Tag(name = "subsidy-sheets")
public class BankListResource {

    private final BankList list;

    BankListResource(BankList list) {
        this.list = list;
    }

    @GET
    @PermissionsAllowed(SubsidySheetFeature.READ_PAYMENTS)
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE})
    @Operation(
            operationId = "getSubsidyPayments",
            summary = "The list by which a bank pays a sheet: each cadre with ID number and amount, and their sum",
            description = "For offices only, as it shows ID numbers in full.")
    public RestResponse<SubsidyPayments> payments(
            @PathParam("id") UUID id,
            @QueryParam("payer") @Parameter(description = "Whose part; both together when absent") SubsidyPayer payer,
            @QueryParam("format") @Parameter(description = "A file; the same as the Accept header")
                    BankListFormat format,
            @QueryParam("download")
                    @Parameter(description = "1: the answer carries Content-Disposition, for a browser's link")
                    String download,
            @Context HttpHeaders headers) {
        SubsidyPayments payments = list.get(id, payer);
        Optional<ExportFormat> wanted =
                format == null ? ExportFormat.wanted(headers.getAcceptableMediaTypes()) : Optional.of(format.format());
        return wanted.map(file -> list.answer(payments, file, download != null))
                .orElseGet(() -> RestResponse.ResponseBuilder.ok(payments, MediaType.APPLICATION_JSON_TYPE)
                        .build());
    }
}
