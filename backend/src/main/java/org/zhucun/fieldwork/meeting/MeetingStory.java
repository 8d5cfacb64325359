package org.zhucun.fieldwork.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.roster.village.StoryPart;
import org.zhucun.roster.village.StoryTeller;

/** The meetings of a village. */
@ApplicationScoped
class MeetingStory implements StoryTeller {

    @Override
    public List<StoryPart> story() {
        return List.of(new StoryPart(
                MeetingFeature.READ,
                "select m.village_code, m.held_on as day, 'MEETING' as kind, m.id::text as record, m.title as text,"
                        + " null as state from meeting m"));
    }
}
