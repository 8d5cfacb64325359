package org.zhucun.supervision.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Action;
import org.zhucun.supervision.InspectionKind;

/** Keeps what is asked on the spot. */
@ApplicationScoped
public class ChecklistService {

    private static final Listing<ChecklistSummary> LIST = Listing.of(ChecklistSummary.class, "checklist c")
            .also("kinds", "c.kinds")
            .derived("kinds", row -> row.constants("kinds", InspectionKind.class))
            .column("items", "(select count(*)::int from checklist_item i where i.checklist_id = c.id)")
            .sortedBy("createdAt")
            .sortByName("nameZh", "c.name_zh")
            .exports("nameZh", "nameEn", "kinds as checklistKinds", "items as checklistItems");

    private final ChecklistRepository checklists;

    ChecklistService(ChecklistRepository checklists) {
        this.checklists = checklists;
    }

    ListQuery<ChecklistSummary> list() {
        List<Action> actions = checklists.actions();
        return LIST.query(new Where().everyone()).giving("actions", checklist -> actions);
    }

    ChecklistDetail get(UUID id) {
        return shown(checklists.visible(id));
    }

    @Transactional
    ChecklistDetail create(ChecklistEntry entry) {
        return shown(checklists.add(new Checklist(entry)));
    }

    /** Earlier answers keep the question as it was asked. */
    @Transactional
    ChecklistDetail update(UUID id, ChecklistEntry entry, String ifMatch) {
        Checklist checklist = checklists.editable(id, ifMatch);
        checklist.describe(entry);
        checklists.flush();
        return shown(checklist);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        checklists.remove(id, ifMatch);
    }

    private ChecklistDetail shown(Checklist checklist) {
        return ChecklistDetail.of(checklist, checklists.actions());
    }
}
