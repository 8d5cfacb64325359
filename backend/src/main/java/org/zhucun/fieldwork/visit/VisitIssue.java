package org.zhucun.fieldwork.visit;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.zhucun.fieldwork.entry.FieldEntry;
import org.zhucun.platform.steps.Held;
import org.zhucun.platform.steps.Taken;

/** An issue that a visit raised. */
@Entity
@Table(name = "visit_issue")
@AttributeOverride(name = "areaCode", column = @Column(name = "village_code", nullable = false, updatable = false))
public class VisitIssue extends FieldEntry<VisitIssueUpdate> {

    @Column(name = "visit_id", nullable = false, updatable = false)
    private UUID visitId;

    @Column(name = "raised_on", nullable = false)
    private LocalDate raisedOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private VisitIssueLevel level;

    @Column(nullable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private VisitIssueState state = VisitIssueState.OPEN;

    private String answer;

    protected VisitIssue() {}

    VisitIssue(Visit visit, UUID writerId) {
        super(visit.areaCode(), writerId);
        visitId = visit.id();
        raisedOn = visit.visitedOn();
    }

    Held<VisitIssueWorkflow.Standing> held() {
        return new Held<>(id(), version(), new VisitIssueWorkflow.Standing(state, level, areaCode(), writerId()));
    }

    @Override
    protected VisitIssueUpdate terms() {
        return new VisitIssueUpdate(text, level);
    }

    @Override
    protected void set(VisitIssueUpdate terms) {
        text = terms.text();
        level = terms.level();
    }

    /** What is open again has no answer; the one before is in the history. */
    void move(Taken<VisitIssueState> step) {
        state = step.to();
        switch (state) {
            case OPEN -> answer = null;
            case ANSWERED -> answer = step.text();
            case CLOSED -> {}
        }
    }
}
