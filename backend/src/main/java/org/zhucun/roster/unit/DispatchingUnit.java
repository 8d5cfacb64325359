package org.zhucun.roster.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.zhucun.kernel.persistence.VersionedEntity;
import org.zhucun.roster.area.Level;

/** A unit that sends cadres (派出单位), seated in an area. */
@Entity
@Table(name = "dispatching_unit")
public class DispatchingUnit extends VersionedEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Level level;

    @Column(name = "area_code", nullable = false)
    private String areaCode;

    protected DispatchingUnit() {}

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The level at which the unit counts when it sends cadres; it need not be that of the area it is seated in. */
    public Level level() {
        return level;
    }

    void describe(UnitUpdate description) {
        name = description.name();
        level = description.level();
        areaCode = description.areaCode();
    }

    @Override
    public String areaCode() {
        return areaCode;
    }
}
