package org.zhucun.fieldwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.roster.village.StoryPart;
import org.zhucun.roster.village.StoryTeller;

/** Which plans of a village were adopted, and what was done of them. */
@ApplicationScoped
class PlanStory implements StoryTeller {

    @Override
    public List<StoryPart> story() {
        return List.of(
                new StoryPart(
                        PlanFeature.READ,
                        "select p.village_code, p.adopted_on as day, 'PLAN' as kind, p.id::text as record, p.title as text,"
                                + " p.state from village_plan p where p.adopted_on is not null"),
                new StoryPart(
                        PlanFeature.READ_ITEMS,
                        "select i.village_code, i.done_on as day, 'PLAN_ITEM' as kind, i.id::text as record, i.text, i.state"
                                + " from plan_item i where i.done_on is not null"));
    }
}
