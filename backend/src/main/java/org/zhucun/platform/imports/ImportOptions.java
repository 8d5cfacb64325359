package org.zhucun.platform.imports;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.platform.imports.source.SourceEncoding;

/** How a file is to be imported. */
public class ImportOptions {

    private static final String DETECT = "auto";

    @QueryParam("mode")
    @DefaultValue("validate")
    @Parameter(description = "validate runs the very same code as commit and stores nothing")
    public Mode mode = Mode.validate;

    @QueryParam("strategy")
    @DefaultValue("upsert")
    @Parameter(description = "create refuses rows that exist (ALREADY_EXISTS), update those that do not (NOT_FOUND)")
    public Strategy strategy = Strategy.upsert;

    @QueryParam("atomic")
    @DefaultValue("all")
    @Parameter(description = "all: one rejected row and nothing is stored. row: the good rows are stored")
    public Atomic atomic = Atomic.all;

    @QueryParam("unknownColumns")
    @DefaultValue("reject")
    @Parameter(
            description =
                    "Whether a column that is not in the schema refuses the file; those that begin with _ never do")
    public Answer unknownColumns = Answer.reject;

    @QueryParam("moves")
    @DefaultValue("reject")
    @Parameter(description = "allow: a cadre who stands elsewhere is moved, the old posting ending the day before")
    public Permission moves = Permission.reject;

    @QueryParam("encoding")
    @DefaultValue(DETECT)
    @Parameter(description = "auto, utf-8, gb18030, utf-16le or utf-16be. A named encoding is checked strictly")
    public String encoding = DETECT;

    @QueryParam("batch")
    @Parameter(description = "Name of the batch of rows that name none; else the batch in force on the row's date")
    public String batch;

    @QueryParam("quarter")
    @Parameter(description = "Quarter of the rows that name none; only progress has one", example = "2005-Q1")
    public Quarter quarter;

    @QueryParam("sheet")
    @Parameter(description = "Name or number of a workbook's sheet; else the first visible one")
    public String sheet;

    public enum Mode {
        validate,
        commit
    }

    public enum Strategy {
        upsert,
        create,
        update
    }

    public enum Atomic {
        all,
        row
    }

    public enum Answer {
        reject,
        ignore
    }

    public enum Permission {
        reject,
        allow
    }

    /** The encoding named by the caller; 400 when there is no such one. */
    Optional<SourceEncoding> namedEncoding() {
        if (encoding == null || encoding.equals(DETECT)) {
            return Optional.empty();
        }
        Optional<SourceEncoding> named = SourceEncoding.of(encoding);
        if (named.isEmpty()) {
            throw new ApiException(
                    ErrorCode.INVALID_PARAMETER,
                    List.of(Violation.parameter(
                            "encoding", "UNKNOWN_VALUE", encoding, "auto, utf-8, gb18030, utf-16le, utf-16be")),
                    "encoding");
        }
        return named;
    }
}
