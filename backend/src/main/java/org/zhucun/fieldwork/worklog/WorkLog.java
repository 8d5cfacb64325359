package org.zhucun.fieldwork.worklog;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.zhucun.fieldwork.entry.FieldEntry;

/** What was done in a village on a day. */
@Entity
@Table(name = "work_log")
@AttributeOverride(name = "areaCode", column = @Column(name = "village_code", nullable = false, updatable = false))
public class WorkLog extends FieldEntry<WorkLogUpdate> {

    @Column(name = "worked_on", nullable = false)
    private LocalDate workedOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private WorkLogKind kind;

    @Column(nullable = false)
    private String text;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "work_log_part", joinColumns = @JoinColumn(name = "work_log_id"))
    @Column(name = "cadre_id", nullable = false)
    private Set<UUID> cadres = new HashSet<>();

    protected WorkLog() {}

    WorkLog(String villageCode, UUID writerId) {
        super(villageCode, writerId);
    }

    @Override
    protected WorkLogUpdate terms() {
        return new WorkLogUpdate(workedOn, text, kind, sorted(cadres));
    }

    @Override
    protected void set(WorkLogUpdate terms) {
        workedOn = terms.workedOn();
        text = terms.text();
        kind = terms.kind();
        replace(cadres, terms.cadreIds());
    }
}
