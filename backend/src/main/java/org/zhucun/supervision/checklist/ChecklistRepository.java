package org.zhucun.supervision.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.SharedRepository;

@ApplicationScoped
class ChecklistRepository extends SharedRepository<Checklist, UUID> {

    /** What the caller may do with any of them. */
    List<Action> actions() {
        return caller.may(ChecklistFeature.WRITE) ? List.of(Action.UPDATE, Action.DELETE) : List.of();
    }
}
