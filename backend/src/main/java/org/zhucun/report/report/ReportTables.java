package org.zhucun.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.export.Table;
import org.zhucun.platform.lists.ApiLists;

/** Reads the lists that go along with a report, as the caller sees them. */
@ApplicationScoped
class ReportTables {

    private static final int MOST_ROWS = 2_000;

    private final ApiLists lists;

    ReportTables(ApiLists lists) {
        this.lists = lists;
    }

    /** 422 at those that are no list, that the caller does not see, or that are too long. */
    List<FrozenTable> read(List<ReportAttachmentCreate> wanted, Locale locale) {
        List<FrozenTable> tables = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            ReportAttachmentCreate one = wanted.get(i);
            String place = "/attachments/" + i + "/list";
            try {
                Table table = lists.table(one.list(), locale, MOST_ROWS);
                if (table.total() > MOST_ROWS) {
                    violations.add(Violation.pointer(place, "TOO_MANY_ROWS", MOST_ROWS, table.total()));
                }
                tables.add(new FrozenTable(one.title(), one.list(), one.isLandscape(), table.columns(), table.rows()));
            } catch (ApiException refused) {
                violations.add(new Violation(place, null, null, refused.code().name(), sentence(refused)));
            }
        }
        if (!violations.isEmpty()) {
            throw ApiException.invalid(violations.toArray(Violation[]::new));
        }
        return tables;
    }

    private static String sentence(ApiException refused) {
        return refused.violations().stream()
                .map(Violation::detail)
                .findFirst()
                .orElseGet(() -> Messages.get("error." + refused.code() + ".detail", refused.args()));
    }
}
