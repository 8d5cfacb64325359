package org.zhucun.report.report;

import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.time.Today;

/** How reports are listed; {@code :own} is the code of the caller's own area. */
final class ReportList {

    private static final String RECEIPT =
            "(select c.%s from report_receipt c where c.report_id = l.id and c.area_code = :own)";

    static final Listing<ReportSummary> LIST = Listing.of(ReportSummary.class, "report l")
            .column(
                    "supersededBy",
                    "(select n.id from report n where n.supersedes = l.id and n.state in ('ISSUED', 'SUPERSEDED'))")
            .column("sentAt", RECEIPT.formatted("sent_at"))
            .column("readAt", RECEIPT.formatted("read_at"))
            .also("has_successor", "exists (select from report n where n.supersedes = l.id)")
            .sortedBy("-asOf")
            .sort("area", "l.area_code")
            .sortedBy("kind", "state", "number", "issuedOn", "createdAt")
            .sortByName("title", "l.title")
            .exports("area as areaName", "areaCode", "asOf as reportedOf", "kind as reportKind", "title as reportTitle")
            .exports(
                    "state",
                    "year",
                    "number as reportNumber",
                    "issuedOn as reportIssuedOn",
                    "issuedBy as reportIssuedBy",
                    "createdBy as writtenBy")
            .exports("sentOn", report -> Today.of(report.sentAt()))
            .exports("readOn", report -> Today.of(report.readAt()));

    static final Listing<ReportDetail> ONE = LIST.as(ReportDetail.class);

    private ReportList() {}
}
