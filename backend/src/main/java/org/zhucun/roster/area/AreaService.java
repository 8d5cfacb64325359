package org.zhucun.roster.area;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.ListSpec;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.web.MergePatch;
import org.zhucun.platform.access.Caller;

/** Keeps the tree of areas. */
@ApplicationScoped
public class AreaService {

    private static final ListSpec<AreaSummary> LIST = new ListSpec<>(
            "a.code, a.name, a.level, a.kind, p.code as parent_code, p.name as parent_name",
            "area a left join area p on p.code = a.parent_code",
            "a.code",
            code -> code,
            AreaSummary::code,
            ListSpec.sorts("code", "a.code", "name", "a.name collate \"zh-x-icu\"", "level", "length(a.code)"),
            "code",
            List.of(
                    ExportColumn.of("code", AreaSummary::code),
                    ExportColumn.of("name", AreaSummary::name),
                    ExportColumn.of("level", AreaSummary::level),
                    ExportColumn.of("kind", AreaSummary::kind),
                    ExportColumn.of(
                            "parent",
                            area -> area.parent() == null ? null : area.parent().name())));

    private final AreaRepository areas;
    private final MergePatch mergePatch;
    private final Caller caller;

    AreaService(AreaRepository areas, MergePatch mergePatch, Caller caller) {
        this.areas = areas;
        this.mergePatch = mergePatch;
        this.caller = caller;
    }

    ListQuery<AreaSummary> list(AreaFilter filter) {
        Where where = new Where()
                .inside("a.code", caller.scope())
                .under("a.code", filter.area)
                .equal("a.parent_code", filter.parent)
                .oneOf("a.level", filter.level)
                .equal("a.kind", filter.kind)
                .search("a.search", filter.q);
        return ListQuery.of(LIST, where, AreaSummary::of);
    }

    /** The area wherever it lies, for those that refer to it; empty when there is none. */
    public Optional<AreaRef> find(String code) {
        return areas.findByIdOptional(code).map(area -> new AreaRef(area.code(), area.name(), area.level()));
    }

    /** Stores the area unless there is one of the code: how a system begins, before anybody could be asked. */
    @Transactional
    public void begin(String code, String name) {
        if (areas.findById(code) == null) {
            areas.persistAndFlush(new Area(code, name));
        }
    }

    Area get(String code) {
        return areas.visible(code);
    }

    AreaDetail detail(Area area) {
        Area parent = area.parentCode() == null ? null : areas.findById(area.parentCode());
        AreaRef parentRef = parent == null ? null : new AreaRef(parent.code(), parent.name(), parent.level());
        return new AreaDetail(
                area.code(),
                area.name(),
                area.level(),
                area.kind(),
                parentRef,
                area.createdAt(),
                area.updatedAt(),
                areas.actions(area));
    }

    @Transactional
    Area create(AreaCreate body) {
        Area area = new Area(body.code(), body.name());
        caller.scope().requireWrite(area.keeperAreaCode());
        if (area.parentCode() != null && areas.findById(area.parentCode()) == null) {
            throw ApiException.invalid(Violation.pointer("/code", "PARENT_MISSING", area.parentCode()));
        }
        return areas.add(area);
    }

    @Transactional
    Area update(String code, JsonNode patch, String ifMatch) {
        Area area = areas.editable(code, ifMatch);
        area.rename(mergePatch.apply(new AreaUpdate(area.name()), patch).name());
        areas.flush();
        return area;
    }

    @Transactional
    void delete(String code, String ifMatch) {
        areas.delete(areas.editable(code, ifMatch));
        areas.flush();
    }
}
