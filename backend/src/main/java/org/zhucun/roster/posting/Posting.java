package org.zhucun.roster.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.zhucun.kernel.persistence.VersionedEntity;
import org.zhucun.roster.EndReason;
import org.zhucun.roster.PostingRole;

/** A cadre's time in a village (驻点). Both dates are days on post. Once ended it is history and stays as it is. */
@Entity
public class Posting extends VersionedEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "cadre_id", nullable = false, updatable = false)
    private UUID cadreId;

    @Column(name = "village_code", nullable = false, updatable = false)
    private String villageCode;

    @Column(name = "team_id")
    private UUID teamId;

    @Column(name = "batch_id", nullable = false, updatable = false)
    private UUID batchId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PostingRole role;

    @Column(name = "posted_on", nullable = false)
    private LocalDate postedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;

    @Column(name = "end_note")
    private String endNote;

    protected Posting() {}

    Posting(UUID cadreId, String villageCode, UUID batchId) {
        this.cadreId = cadreId;
        this.villageCode = villageCode;
        this.batchId = batchId;
    }

    public UUID id() {
        return id;
    }

    UUID cadreId() {
        return cadreId;
    }

    UUID batchId() {
        return batchId;
    }

    PostingUpdate terms() {
        return new PostingUpdate(role, postedOn);
    }

    LocalDate postedOn() {
        return postedOn;
    }

    boolean hasEnded() {
        return endedOn != null;
    }

    /** @param teamId null exactly for a sole cadre */
    void set(PostingUpdate terms, UUID teamId) {
        role = terms.role();
        postedOn = terms.postedOn();
        this.teamId = teamId;
    }

    /** @param lastDay last day on post */
    void end(LocalDate lastDay, EndReason reason, String note) {
        endedOn = lastDay;
        endReason = reason;
        endNote = note;
    }

    @Override
    public String areaCode() {
        return villageCode;
    }
}
