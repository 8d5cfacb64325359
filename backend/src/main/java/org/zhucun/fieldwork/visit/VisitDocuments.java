package org.zhucun.fieldwork.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhucun.document.Attachable;
import org.zhucun.document.AttachedStory;
import org.zhucun.document.RecordType;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.village.StoryPart;
import org.zhucun.roster.village.StoryTeller;

/** Evidence of a visit: who may change the visit adds to it. */
@ApplicationScoped
class VisitDocuments implements Attachable, StoryTeller {

    private final VisitService visits;

    VisitDocuments(VisitService visits) {
        this.visits = visits;
    }

    @Override
    public RecordType type() {
        return RecordType.VISIT;
    }

    @Override
    public String right() {
        return VisitFeature.READ;
    }

    @Override
    public boolean isWritten(UUID id) {
        return visits.get(id).summary().actions().contains(Action.UPDATE);
    }

    @Override
    public List<StoryPart> story() {
        return List.of(AttachedStory.of(RecordType.VISIT, "visit", right()));
    }
}
