package org.zhucun.fieldwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhucun.document.Attachable;
import org.zhucun.document.AttachedStory;
import org.zhucun.document.RecordType;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.village.StoryPart;
import org.zhucun.roster.village.StoryTeller;

/** Evidence of what was done: who says how far an item is adds to it, also once the plan is adopted. */
@ApplicationScoped
class PlanItemDocuments implements Attachable, StoryTeller {

    private final PlanItemService items;

    PlanItemDocuments(PlanItemService items) {
        this.items = items;
    }

    @Override
    public RecordType type() {
        return RecordType.PLAN_ITEM;
    }

    @Override
    public String right() {
        return PlanFeature.READ_ITEMS;
    }

    @Override
    public boolean isWritten(UUID id) {
        return items.get(id).actions().contains(Action.UPDATE);
    }

    @Override
    public List<StoryPart> story() {
        return List.of(AttachedStory.of(RecordType.PLAN_ITEM, "plan_item", right()));
    }
}
