package org.zhucun.supervision.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.ScopedRepository;

/** Checklists are shared by all areas: everyone reads them, offices of a city or above keep them. */
@ApplicationScoped
class ChecklistRepository extends ScopedRepository<Checklist, UUID> {

    @Override
    protected boolean seen(Checklist checklist) {
        return true;
    }

    @Override
    protected String keeper(Checklist checklist) {
        return scope().city();
    }

    /** What the caller may do with any of them. */
    List<Action> actions() {
        boolean keeps = caller.isOffice() && scope().contains(scope().city());
        return keeps ? List.of(Action.UPDATE, Action.DELETE) : List.of();
    }
}
