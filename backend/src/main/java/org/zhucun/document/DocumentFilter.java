package org.zhucun.document;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Where;
import org.zhucun.roster.ledger.LedgerFilter;

/** Filters of the list of documents. */
public class DocumentFilter extends LedgerFilter {

    @QueryParam("kind")
    @Parameter(description = "Kinds, repeated for several")
    public List<DocumentKind> kind;

    @QueryParam("recordType")
    @Parameter(description = "With recordId: those that hang on this record; else those that offices keep")
    public RecordType recordType;

    @QueryParam("recordId")
    @Parameter(description = "Id of a record of this type")
    public UUID recordId;

    /** Whether a record is named; 400 when only half of it is. */
    boolean isOfRecord() {
        if ((recordType == null) != (recordId == null)) {
            String missing = recordType == null ? "recordType" : "recordId";
            throw new ApiException(
                    ErrorCode.INVALID_PARAMETER, List.of(Violation.parameter(missing, "REQUIRED")), missing);
        }
        return recordId != null;
    }

    @Override
    protected Where narrow(Where seen) {
        return narrow(seen, "l.issued_on").oneOf("l.kind", kind);
    }
}
