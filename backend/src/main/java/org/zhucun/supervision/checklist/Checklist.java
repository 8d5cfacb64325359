package org.zhucun.supervision.checklist;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.zhucun.kernel.persistence.VersionedEntity;
import org.zhucun.supervision.InspectionKind;

/** Questions asked on the spot, on inspections of some kinds. */
@Entity
public class Checklist extends VersionedEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "name_zh", nullable = false)
    private String nameZh;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<InspectionKind> kinds;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "checklist_item", joinColumns = @JoinColumn(name = "checklist_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<ChecklistItem> items = new ArrayList<>();

    protected Checklist() {}

    Checklist(ChecklistEntry entry) {
        describe(entry);
    }

    UUID id() {
        return id;
    }

    String nameZh() {
        return nameZh;
    }

    String nameEn() {
        return nameEn;
    }

    List<InspectionKind> kinds() {
        return List.copyOf(kinds);
    }

    List<ChecklistItem> items() {
        return List.copyOf(items);
    }

    final void describe(ChecklistEntry entry) {
        nameZh = entry.nameZh();
        nameEn = entry.nameEn();
        kinds = entry.kinds().stream().distinct().sorted().toList();
        items.clear();
        items.addAll(entry.items());
    }

    /** A checklist holds for a whole city: everyone sees it, and {@link ChecklistRepository} says who keeps it. */
    @Override
    public String areaCode() {
        return "";
    }
}
