package org.zhucun.accountability.discipline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.zhucun.kernel.persistence.VersionedEntity;
import org.zhucun.platform.steps.Held;
import org.zhucun.platform.steps.Taken;

/** A breach of one of the five must-nots. Once decided it stays as it is. */
@Entity
@Table(name = "discipline_case")
public class DisciplineCase extends VersionedEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "cadre_id", nullable = false, updatable = false)
    private UUID cadreId;

    @Column(name = "village_code", nullable = false)
    private String villageCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DisciplineRule rule;

    @Column(name = "found_on", nullable = false)
    private LocalDate foundOn;

    @Column(nullable = false)
    private String found;

    @Column(name = "finding_id")
    private UUID findingId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DisciplineState state = DisciplineState.OPEN;

    private String decision;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    protected DisciplineCase() {}

    DisciplineCase(UUID cadreId) {
        this.cadreId = cadreId;
    }

    public UUID id() {
        return id;
    }

    UUID cadreId() {
        return cadreId;
    }

    Held<DisciplineWorkflow.Standing> held() {
        return new Held<>(id, version(), new DisciplineWorkflow.Standing(state, villageCode));
    }

    LocalDate foundOn() {
        return foundOn;
    }

    DisciplineCaseUpdate terms() {
        return new DisciplineCaseUpdate(rule, foundOn, found, findingId);
    }

    /** @param village where the cadre is posted on the day of the breach */
    void set(DisciplineCaseUpdate terms, String village) {
        villageCode = village;
        rule = terms.rule();
        foundOn = terms.foundOn();
        found = terms.found();
        findingId = terms.findingId();
    }

    void decide(Taken<DisciplineState> step, LocalDate day) {
        state = step.to();
        decision = step.text();
        decidedOn = day;
        decidedBy = step.by();
    }

    @Override
    public String areaCode() {
        return villageCode;
    }
}
