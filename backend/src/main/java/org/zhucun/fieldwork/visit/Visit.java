package org.zhucun.fieldwork.visit;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.zhucun.fieldwork.entry.FieldEntry;

/** A visit to households of a village. */
@Entity
@AttributeOverride(name = "areaCode", column = @Column(name = "village_code", nullable = false, updatable = false))
public class Visit extends FieldEntry<VisitUpdate> {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private VisitKind kind;

    @Column(name = "visited_on", nullable = false)
    private LocalDate visitedOn;

    @Column(nullable = false)
    private String visited;

    @Column(nullable = false)
    private Integer households;

    private String asked;

    private String answered;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "visit_part", joinColumns = @JoinColumn(name = "visit_id"))
    @Column(name = "cadre_id", nullable = false)
    private Set<UUID> cadres = new HashSet<>();

    protected Visit() {}

    Visit(String villageCode, UUID writerId) {
        super(villageCode, writerId);
    }

    LocalDate visitedOn() {
        return visitedOn;
    }

    @Override
    protected VisitUpdate terms() {
        return new VisitUpdate(kind, visitedOn, visited, households, asked, answered, sorted(cadres));
    }

    @Override
    protected void set(VisitUpdate terms) {
        kind = terms.kind();
        visitedOn = terms.visitedOn();
        visited = terms.visited();
        households = terms.households();
        asked = terms.asked();
        answered = terms.answered();
        replace(cadres, terms.cadreIds());
    }
}
