package org.zhucun.targets.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.roster.village.StoryPart;
import org.zhucun.roster.village.StoryTeller;

/** The quarters that a village has reported, on the day when the last of it was verified. */
@ApplicationScoped
class ProgressStory implements StoryTeller {

    @Override
    public List<StoryPart> story() {
        return List.of(new StoryPart(
                ProgressFeature.READ,
                "select p.village_code, max(p.verified_at at time zone 'Asia/Shanghai')::date as day, 'PROGRESS' as kind,"
                        + " p.quarter as record, p.quarter || ' · ' || count(*) as text, 'VERIFIED' as state"
                        + " from progress p where p.state = 'VERIFIED' and not p.computed"
                        + " group by p.village_code, p.quarter"));
    }
}
