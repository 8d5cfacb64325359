package org.zhucun.targets.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.zhucun.kernel.persistence.VersionedEntity;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.roster.area.Level;

/** The progress of a village on a target at the end of a quarter. Its steps are taken by {@link ProgressSteps}. */
@Entity
public class Progress extends VersionedEntity {

    private static final int DECIMALS = 2;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "batch_id", nullable = false, updatable = false)
    private UUID batchId;

    @Column(name = "village_code", nullable = false, updatable = false)
    private String villageCode;

    @Column(name = "target_code", nullable = false, updatable = false)
    private String targetCode;

    @Column(nullable = false, updatable = false)
    private String quarter;

    private BigDecimal value;

    private Integer found;

    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    private String document;

    private String note;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ProgressState state = ProgressState.DRAFT;

    @Column(nullable = false, updatable = false)
    private boolean computed;

    @Column(name = "reported_at", insertable = false, updatable = false)
    private java.time.Instant reportedAt;

    protected Progress() {}

    Progress(UUID batchId, String villageCode, String targetCode, Quarter quarter) {
        this.batchId = batchId;
        this.villageCode = villageCode;
        this.targetCode = targetCode;
        this.quarter = quarter.toString();
    }

    UUID id() {
        return id;
    }

    UUID batchId() {
        return batchId;
    }

    String targetCode() {
        return targetCode;
    }

    Quarter quarter() {
        return Quarter.fromString(quarter);
    }

    ProgressWorkflow.Standing standing() {
        return new ProgressWorkflow.Standing(state, villageCode, targetCode, computed, reportedAt != null);
    }

    ProgressUpdate entry() {
        return new ProgressUpdate(value, found, status, document, note);
    }

    /** Leaves an equal value alone, so that the version only moves when something changes. */
    void set(ProgressUpdate entry) {
        boolean same = value != null && entry.value() != null && value.compareTo(entry.value()) == 0;
        if (!same) {
            value = entry.value() == null ? null : entry.value().setScale(DECIMALS);
        }
        found = entry.found();
        status = entry.status();
        document = entry.document();
        note = entry.note();
    }

    @Override
    public String areaCode() {
        return villageCode;
    }

    /** The town reports for its villages. */
    @Override
    public String keeperAreaCode() {
        return Level.TOWN.codeOf(villageCode);
    }
}
