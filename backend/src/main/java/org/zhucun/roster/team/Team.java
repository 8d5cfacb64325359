package org.zhucun.roster.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.zhucun.kernel.persistence.VersionedEntity;

/** The team (驻村工作组) of a village in a batch. Its members are the postings that name it. */
@Entity
public class Team extends VersionedEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "village_code", nullable = false, updatable = false)
    private String villageCode;

    @Column(name = "batch_id", nullable = false, updatable = false)
    private UUID batchId;

    @Column(name = "lead_unit_id")
    private UUID leadUnitId;

    @Column(name = "founded_on", nullable = false)
    private LocalDate foundedOn;

    @Column(name = "dissolved_on")
    private LocalDate dissolvedOn;

    protected Team() {}

    Team(String villageCode, UUID batchId) {
        this.villageCode = villageCode;
        this.batchId = batchId;
    }

    public UUID id() {
        return id;
    }

    TeamUpdate terms() {
        return new TeamUpdate(leadUnitId, foundedOn, dissolvedOn);
    }

    void set(TeamUpdate terms) {
        leadUnitId = terms.leadUnitId();
        foundedOn = terms.foundedOn();
        dissolvedOn = terms.dissolvedOn();
    }

    @Override
    public String areaCode() {
        return villageCode;
    }
}
