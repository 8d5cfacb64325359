package org.zhucun.roster.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.roster.village.StoryPart;
import org.zhucun.roster.village.StoryTeller;

/** Who came to a village, and who left it. */
@ApplicationScoped
class PostingStory implements StoryTeller {

    private static final String TOLD = "select p.village_code, p.%1$s as day, '%2$s' as kind, p.id::text as record,"
            + " c.name as text, p.role as state from posting p join cadre c on c.id = p.cadre_id";

    @Override
    public List<StoryPart> story() {
        return List.of(
                new StoryPart(PostingFeature.READ, TOLD.formatted("posted_on", "POSTED")),
                new StoryPart(
                        PostingFeature.READ,
                        TOLD.formatted("ended_on", "POSTING_ENDED") + " where p.ended_on is not null"));
    }
}
