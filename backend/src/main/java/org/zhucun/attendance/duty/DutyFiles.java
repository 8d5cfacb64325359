package org.zhucun.attendance.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.export.FileBody;

/** Answers a sheet as a file. */
@ApplicationScoped
class DutyFiles {

    private final Exports exports;

    DutyFiles(Exports exports) {
        this.exports = exports;
    }

    /** The format asked for by parameter or by the most preferred type; empty when it is JSON. */
    Optional<ExportFormat> wanted(DutyFile.Format format, HttpHeaders headers) {
        return format == null ? ExportFormat.wanted(headers.getAcceptableMediaTypes()) : Optional.of(format.format());
    }

    @SuppressWarnings("unchecked")
    RestResponse<DutySheet> answer(DutySheet sheet, ExportFormat format, boolean download) {
        Locale locale = Messages.locale();
        FileBody body = format == ExportFormat.XLSX
                ? out -> new DutyForm(sheet, locale).write(out)
                : exports.body(DutyFile.lines(sheet), DutyFile.COLUMNS, format);
        RestResponse.ResponseBuilder<FileBody> answer = RestResponse.ResponseBuilder.ok(body, format.contentType());
        if (download) {
            String name = "duty-ledger-" + sheet.town().code() + "-" + sheet.month() + "." + format.extension();
            answer.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        }
        return (RestResponse<DutySheet>) (RestResponse<?>) answer.build();
    }
}
