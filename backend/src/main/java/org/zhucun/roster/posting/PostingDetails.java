package org.zhucun.roster.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;
import org.zhucun.roster.cadre.PostingSummary;

/** Reads single postings. */
@ApplicationScoped
class PostingDetails {

    private static final String SELECT = "select " + PostingSummary.COLUMNS
            + ", p.version, p.created_at, p.updated_at from " + PostingSummary.TABLES + PostingSummary.JOINS;

    private final Jdbc jdbc;
    private final Caller caller;

    PostingDetails(Jdbc jdbc, Caller caller) {
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /** 404 when absent or outside the caller's area. */
    PostingDetail of(UUID id) {
        Where where = new Where().inside("p.village_code", caller.scope()).equal("p.id", id);
        return jdbc.one(SELECT + where.sql(), where.params(), this::detail)
                .orElseThrow(() -> ApiException.notFound(id));
    }

    private PostingDetail detail(Row row) {
        PostingSummary posting = PostingSummary.of(row);
        boolean open = posting.endedOn() == null && caller.isOffice();
        return new PostingDetail(
                posting,
                row.integer("version"),
                row.instant("created_at"),
                row.instant("updated_at"),
                open ? List.of(Action.UPDATE, Action.END) : List.of());
    }
}
