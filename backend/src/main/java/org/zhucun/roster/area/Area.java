package org.zhucun.roster.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.zhucun.kernel.persistence.VersionedEntity;

/** An administrative division (行政区划). Its code is its path; level, kind and parent follow from code and name. */
@Entity
public class Area extends VersionedEntity {

    @Id
    private String code;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @Column(insertable = false, updatable = false)
    private AreaKind kind;

    protected Area() {}

    public Area(String code, String name) {
        this.code = code;
        this.name = name;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public void rename(String newName) {
        name = newName;
    }

    public Level level() {
        return Level.ofCode(code);
    }

    /** Town or street by the name, as the database derives it; null above town level. */
    public AreaKind kind() {
        return kind;
    }

    /** The code of the area above; null for a province. */
    public String parentCode() {
        return parentOf(code);
    }

    static String parentOf(String code) {
        Level level = Level.ofCode(code);
        return level == Level.PROVINCE ? null : Level.values()[level.ordinal() - 1].codeOf(code);
    }

    @Override
    public String areaCode() {
        return code;
    }

    /** An area is kept by the office above it. */
    @Override
    public String keeperAreaCode() {
        return level() == Level.PROVINCE ? code : parentCode();
    }
}
