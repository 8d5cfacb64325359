package org.zhucun.benefits.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.benefits.standard.SubsidyPayer;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.export.FileBody;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.unit.UnitRef;

/** The list by which a bank pays a sheet: a row for each cadre, and their sum. */
@ApplicationScoped
class BankList {

    private static final String ROWS = """
            select c.id as cadre_id, c.name as cadre_name, c.id_number, u.id as unit_id, u.name as unit_name, u.level as unit_level,
                sum(n.amount) as amount
            from subsidy_line n
            join cadre c on c.id = n.cadre_id
            join dispatching_unit u on u.id = c.unit_id
            where n.sheet_id = ? and n.payer = coalesce(?, n.payer)
            group by c.id, u.id
            having sum(n.amount) <> 0
            order by min(n.village_code), c.name collate "zh-x-icu", c.id
            """;

    /** A row of the file; the last one is the sum. */
    private record Line(Object number, String name, String idNumber, String unit, BigDecimal amount) {}

    private static final List<ExportColumn<Line>> COLUMNS = List.of(
            ExportColumn.of("lineNumber", Line::number),
            ExportColumn.of("cadre", Line::name),
            ExportColumn.of("idNumber", Line::idNumber),
            ExportColumn.of("unit", Line::unit),
            ExportColumn.of("amount", Line::amount));

    private final SubsidySheetService sheets;
    private final Jdbc jdbc;
    private final Exports exports;

    BankList(SubsidySheetService sheets, Jdbc jdbc, Exports exports) {
        this.sheets = sheets;
        this.jdbc = jdbc;
        this.exports = exports;
    }

    /** @param payer whose part it is; null for both together */
    SubsidyPayments get(UUID id, SubsidyPayer payer) {
        SubsidySheetSummary sheet = sheets.get(id).summary();
        List<SubsidyPayment> rows = jdbc.list(
                ROWS,
                Arrays.asList(id, payer),
                row -> new SubsidyPayment(
                        CadreRef.of(row, "cadre"),
                        row.text("id_number"),
                        UnitRef.of(row, "unit"),
                        row.decimal("amount")));
        BigDecimal total = rows.stream().map(SubsidyPayment::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
        return new SubsidyPayments(id, sheet.town(), sheet.month(), payer, rows, total);
    }

    /** The same as a file, which ends with the sum. */
    @SuppressWarnings("unchecked")
    RestResponse<SubsidyPayments> answer(SubsidyPayments payments, ExportFormat format, boolean download) {
        List<Line> lines = new ArrayList<>();
        for (SubsidyPayment row : payments.rows()) {
            lines.add(new Line(
                    lines.size() + 1,
                    row.cadre().name(),
                    row.idNumber(),
                    row.unit().name(),
                    row.amount()));
        }
        lines.add(
                new Line(Messages.get(Messages.locale(), "label.bankList.total"), null, null, null, payments.total()));
        RestResponse.ResponseBuilder<FileBody> answer =
                RestResponse.ResponseBuilder.ok(exports.body(lines, COLUMNS, format), format.contentType());
        if (download) {
            String name = "subsidies-" + payments.town().code() + "-" + payments.month() + "." + format.extension();
            answer.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        }
        return (RestResponse<SubsidyPayments>) (RestResponse<?>) answer.build();
    }
}
