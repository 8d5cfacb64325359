package org.zhucun.supervision.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.ListSpec;
import org.zhucun.kernel.sql.Where;

/** Keeps what is asked on the spot. */
@ApplicationScoped
public class ChecklistService {

    private static final ListSpec<ChecklistSummary> LIST = new ListSpec<>(
            "c.id, c.name_zh, c.name_en, c.kinds,"
                    + " (select count(*)::int from checklist_item i where i.checklist_id = c.id) as items",
            "checklist c",
            "c.id",
            UUID::fromString,
            ChecklistSummary::id,
            ListSpec.sorts("createdAt", "c.created_at", "nameZh", "c.name_zh collate \"zh-x-icu\""),
            "createdAt",
            List.of(
                    ExportColumn.of("nameZh", ChecklistSummary::nameZh),
                    ExportColumn.of("nameEn", ChecklistSummary::nameEn),
                    ExportColumn.of("checklistKinds", ChecklistSummary::kinds),
                    ExportColumn.of("checklistItems", ChecklistSummary::items)));

    private final ChecklistRepository checklists;

    ChecklistService(ChecklistRepository checklists) {
        this.checklists = checklists;
    }

    ListQuery<ChecklistSummary> list() {
        return ListQuery.of(LIST, new Where().everyone(), ChecklistSummary::of);
    }

    Checklist get(UUID id) {
        return checklists.visible(id);
    }

    ChecklistDetail detail(Checklist checklist) {
        return ChecklistDetail.of(checklist, checklists.actions(checklist));
    }

    @Transactional
    Checklist create(ChecklistEntry entry) {
        return checklists.add(new Checklist(entry));
    }

    /** What was answered before stays as it was asked. */
    @Transactional
    Checklist update(UUID id, ChecklistEntry entry, String ifMatch) {
        Checklist checklist = checklists.editable(id, ifMatch);
        checklist.describe(entry);
        checklists.flush();
        return checklist;
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        checklists.delete(checklists.editable(id, ifMatch));
        checklists.flush();
    }
}
