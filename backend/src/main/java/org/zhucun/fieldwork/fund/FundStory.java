package org.zhucun.fieldwork.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.roster.village.StoryPart;
import org.zhucun.roster.village.StoryTeller;

/** Money raised for a village; what is tied to a deed is told by the deed. */
@ApplicationScoped
class FundStory implements StoryTeller {

    @Override
    public List<StoryPart> story() {
        return List.of(new StoryPart(
                FundFeature.READ,
                "select f.village_code, f.received_on as day, 'FUND' as kind, f.id::text as record, f.purpose as text,"
                        + " null as state from fund f where f.deed_id is null"));
    }
}
