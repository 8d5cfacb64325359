package org.zhucun.supervision.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.roster.village.StoryPart;
import org.zhucun.roster.village.StoryTeller;

/** What was found in a village; what an inspection has not handed in yet is not told. */
@ApplicationScoped
class FindingStory implements StoryTeller {

    @Override
    public List<StoryPart> story() {
        return List.of(new StoryPart(
                FindingFeature.READ,
                "select f.village_code, f.found_on as day, 'FINDING' as kind, f.id::text as record, f.text, f.state"
                        + " from finding f where f.submitted"));
    }
}
