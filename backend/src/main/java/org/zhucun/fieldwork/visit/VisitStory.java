package org.zhucun.fieldwork.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.roster.village.StoryPart;
import org.zhucun.roster.village.StoryTeller;

/** Who was visited in a village. */
@ApplicationScoped
class VisitStory implements StoryTeller {

    @Override
    public List<StoryPart> story() {
        return List.of(new StoryPart(
                VisitFeature.READ,
                "select v.village_code, v.visited_on as day, 'VISIT' as kind, v.id::text as record, v.visited as text,"
                        + " null as state from visit v"));
    }
}
