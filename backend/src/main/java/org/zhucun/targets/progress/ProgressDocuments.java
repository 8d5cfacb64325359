package org.zhucun.targets.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhucun.document.Attachable;
import org.zhucun.document.AttachedStory;
import org.zhucun.document.RecordType;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.village.StoryPart;
import org.zhucun.roster.village.StoryTeller;

/** Evidence of progress: the office that reports it adds to it, until it is verified. */
@ApplicationScoped
class ProgressDocuments implements Attachable, StoryTeller {

    private final ProgressService reports;

    ProgressDocuments(ProgressService reports) {
        this.reports = reports;
    }

    @Override
    public RecordType type() {
        return RecordType.PROGRESS;
    }

    @Override
    public String right() {
        return ProgressFeature.READ;
    }

    @Override
    public boolean isWritten(UUID id) {
        return reports.get(id).summary().actions().contains(Action.UPDATE);
    }

    @Override
    public List<StoryPart> story() {
        return List.of(AttachedStory.of(RecordType.PROGRESS, "progress", right()));
    }
}
