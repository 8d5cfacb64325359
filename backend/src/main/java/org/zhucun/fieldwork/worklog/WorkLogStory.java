package org.zhucun.fieldwork.worklog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.roster.village.StoryPart;
import org.zhucun.roster.village.StoryTeller;

/** What the logs of a village say, as far as a line holds it. */
@ApplicationScoped
class WorkLogStory implements StoryTeller {

    @Override
    public List<StoryPart> story() {
        return List.of(new StoryPart(
                WorkLogFeature.READ,
                "select w.village_code, w.worked_on as day, 'WORK_LOG' as kind, w.id::text as record,"
                        + " left(w.text, 100) as text, null as state from work_log w"));
    }
}
