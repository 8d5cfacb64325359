package org.zhucun.platform.parameter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.zhucun.kernel.persistence.VersionedEntity;

/** A rule whose number changes with time. Its values have days of their own; the version counts their changes. */
@Entity
@Table(name = "parameter")
public class DatedParameter extends VersionedEntity {

    @Id
    @Enumerated(EnumType.STRING)
    private ParameterCode code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ParameterUnit unit;

    @Column(nullable = false, updatable = false)
    private int least;

    @Column(nullable = false, updatable = false)
    private int most;

    protected DatedParameter() {}

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    /** The rules hold for a whole city: everyone sees them, and offices of a city or above keep them. */
    @Override
    public String areaCode() {
        return "";
    }
}
