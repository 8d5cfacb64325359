package org.zhucun.kernel.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;

/** Common to every editable record: the version that If-Match names, its times, and the area that it belongs to. */
@MappedSuperclass
public abstract class VersionedEntity {

    @Version
    private int version;

    @CreationTimestamp
    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @UpdateTimestamp
    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    public int version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** The code of the area or village by which callers see this record. */
    public abstract String areaCode();

    /** The code that a caller's area must contain to change this record. */
    public String keeperAreaCode() {
        return areaCode();
    }
}
