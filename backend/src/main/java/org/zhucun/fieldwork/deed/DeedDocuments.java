package org.zhucun.fieldwork.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhucun.document.Attachable;
import org.zhucun.document.AttachedStory;
import org.zhucun.document.RecordType;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.village.StoryPart;
import org.zhucun.roster.village.StoryTeller;

/** Evidence of a deed: who may change the deed adds to it, until it is verified. */
@ApplicationScoped
class DeedDocuments implements Attachable, StoryTeller {

    private final DeedService deeds;

    DeedDocuments(DeedService deeds) {
        this.deeds = deeds;
    }

    @Override
    public RecordType type() {
        return RecordType.DEED;
    }

    @Override
    public String right() {
        return DeedFeature.READ;
    }

    @Override
    public boolean isWritten(UUID id) {
        return deeds.get(id).summary().actions().contains(Action.UPDATE);
    }

    @Override
    public List<StoryPart> story() {
        return List.of(AttachedStory.of(RecordType.DEED, "deed", right()));
    }
}
