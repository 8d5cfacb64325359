package org.zhucun.fieldwork.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.roster.village.StoryPart;
import org.zhucun.roster.village.StoryTeller;

/** What was done for a village. */
@ApplicationScoped
class DeedStory implements StoryTeller {

    @Override
    public List<StoryPart> story() {
        return List.of(new StoryPart(
                DeedFeature.READ,
                "select d.village_code, d.done_on as day, 'DEED' as kind, d.id::text as record, d.title as text, d.state"
                        + " from deed d"));
    }
}
