package org.zhucun.supervision.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhucun.document.Attachable;
import org.zhucun.document.AttachedStory;
import org.zhucun.document.RecordType;
import org.zhucun.roster.village.StoryPart;
import org.zhucun.roster.village.StoryTeller;

/** What shows a finding, and that it was put right: who puts it right and who judges that add to it, until it is closed. */
@ApplicationScoped
class FindingDocuments implements Attachable, StoryTeller {

    private final FindingService findings;

    FindingDocuments(FindingService findings) {
        this.findings = findings;
    }

    @Override
    public RecordType type() {
        return RecordType.FINDING;
    }

    @Override
    public String right() {
        return FindingFeature.READ;
    }

    @Override
    public boolean isWritten(UUID id) {
        return findings.isFollowed(id);
    }

    @Override
    public List<StoryPart> story() {
        return List.of(AttachedStory.of(
                RecordType.FINDING, "(select id, village_code from finding where submitted)", right()));
    }
}
