package org.zhucun.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.zhucun.kernel.persistence.VersionedEntity;

/** Days that are recorded of a cadre. They belong to the village where it is posted on the first of them. */
@MappedSuperclass
public abstract class AttendanceRecord extends VersionedEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "cadre_id", nullable = false, updatable = false)
    private UUID cadreId;

    @Column(name = "village_code", nullable = false)
    private String villageCode;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    protected AttendanceRecord() {}

    protected AttendanceRecord(UUID cadreId) {
        this.cadreId = cadreId;
    }

    public UUID id() {
        return id;
    }

    public UUID cadreId() {
        return cadreId;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** Both days count. */
    protected void place(String village, LocalDate first, LocalDate last) {
        villageCode = village;
        startsOn = first;
        endsOn = last;
    }

    @Override
    public String areaCode() {
        return villageCode;
    }
}
