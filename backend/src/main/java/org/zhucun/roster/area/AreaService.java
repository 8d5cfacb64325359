package org.zhucun.roster.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.RecordService;

/** Keeps the tree of areas. */
@ApplicationScoped
public class AreaService extends RecordService<Area, String, AreaUpdate, AreaDetail> {

    private static final Listing<AreaSummary> LIST = Listing.of(AreaSummary.class, "area a")
            .key("a.code")
            .also("keeper_code", "coalesce(a.parent_code, a.code)")
            .sortedBy("code")
            .sortByName("name", "a.name")
            .sort("level", "length(a.code)")
            .exports("code", "name", "level", "kind", "parent");

    private static final Listing<AreaDetail> ONE = LIST.as(AreaDetail.class);

    ListQuery<AreaSummary> list(AreaFilter filter) {
        Where where = seen().under("a.code", filter.area)
                .equal("a.parent_code", filter.parent)
                .oneOf("a.level", filter.level)
                .equal("a.kind", filter.kind)
                .search("a.search", filter.q);
        return editable(LIST.query(where));
    }

    /** The area wherever it lies, for those that refer to it; empty when there is none. */
    public Optional<AreaRef> find(String code) {
        return records.findByIdOptional(code).map(area -> new AreaRef(area.code(), area.name(), area.level()));
    }

    /** Stores the area unless there is one of the code: how a system begins, before anybody could be asked. */
    @Transactional
    public void begin(String code, String name) {
        if (records.findById(code) == null) {
            records.persistAndFlush(new Area(code, name));
        }
    }

    @Override
    public AreaDetail get(String code) {
        return lists.get(editable(ONE.one(seen(), code)), code);
    }

    @Transactional
    AreaDetail create(AreaCreate body) {
        Area area = new Area(body.code(), body.name());
        caller.scope().requireWrite(area.keeperAreaCode());
        if (area.parentCode() != null && find(area.parentCode()).isEmpty()) {
            throw ApiException.invalid(Violation.pointer("/code", "PARENT_MISSING", area.parentCode()));
        }
        return add(area, terms(area));
    }

    @Override
    protected AreaUpdate terms(Area area) {
        return new AreaUpdate(area.name());
    }

    @Override
    protected void set(Area area, AreaUpdate terms) {
        area.rename(terms.name());
    }

    private <T> ListQuery<T> editable(ListQuery<T> query) {
        return editable(query, AreaFeature.WRITE, area -> caller.scope().contains(area.text("keeper_code")));
    }

    private Where seen() {
        return new Where().inside("a.code", caller.scope());
    }
}
