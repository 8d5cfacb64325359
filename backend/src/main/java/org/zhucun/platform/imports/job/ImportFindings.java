package org.zhucun.platform.imports.job;

import java.util.List;
import java.util.Locale;
import org.zhucun.kernel.error.Messages;
import org.zhucun.platform.imports.IssueCode;

/** Tells findings in the language asked for. */
public final class ImportFindings {

    private ImportFindings() {}

    static ImportReport.Finding finding(Locale locale, ImportIssue issue) {
        return new ImportReport.Finding(
                issue.row(),
                issue.line(),
                issue.column(),
                issue.field(),
                issue.value(),
                issue.code(),
                issue.code().isWarning() ? ImportReport.Severity.WARNING : ImportReport.Severity.ERROR,
                detail(locale, issue.code(), issue.params()),
                issue.suggestions());
    }

    static ImportReport.Failure failure(Locale locale, String failure) {
        return failure == null
                ? null
                : new ImportReport.Failure(
                        ImportFailure.valueOf(failure), Messages.get(locale, "issue.failure." + failure));
    }

    /** What holds of a request too ({@code Rule}) has one sentence, that of its violation. */
    public static String detail(Locale locale, IssueCode code, List<String> params) {
        if (code == IssueCode.MALFORMED) {
            return Messages.get(locale, "issue.MALFORMED." + params.get(0));
        }
        String key = "issue." + code;
        String detail = Messages.get(locale, key, params.toArray());
        return detail.equals(key) ? Messages.get(locale, "violation." + code, params.toArray()) : detail;
    }
}
