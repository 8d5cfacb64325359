package org.zhucun.targets.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zhucun.document.Attachable;
import org.zhucun.document.AttachedStory;
import org.zhucun.document.RecordType;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.village.StoryPart;
import org.zhucun.roster.village.StoryTeller;

/**
 * Evidence of progress: the office that reports it adds to it until it is verified, and the leader of the village until the
 * town has submitted it.
 */
@ApplicationScoped
class ProgressDocuments implements Attachable, StoryTeller {

    private static final Set<ProgressState> UNSUBMITTED = EnumSet.of(ProgressState.DRAFT, ProgressState.RETURNED);

    private final ProgressService reports;
    private final VillageLeader leader;

    ProgressDocuments(ProgressService reports, VillageLeader leader) {
        this.reports = reports;
        this.leader = leader;
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
        ProgressSummary report = reports.get(id).summary();
        return report.actions().contains(Action.UPDATE)
                || UNSUBMITTED.contains(report.state())
                        && leader.leads(report.village().code());
    }

    @Override
    public List<StoryPart> story() {
        return List.of(AttachedStory.of(RecordType.PROGRESS, "progress", right()));
    }
}
