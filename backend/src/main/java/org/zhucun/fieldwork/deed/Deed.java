package org.zhucun.fieldwork.deed;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;
import org.zhucun.fieldwork.entry.FieldEntry;
import org.zhucun.platform.steps.Held;
import org.zhucun.platform.steps.Taken;

/** Something good that was done for a village. */
@Entity
@AttributeOverride(name = "areaCode", column = @Column(name = "village_code", nullable = false, updatable = false))
public class Deed extends FieldEntry<DeedUpdate> {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DeedCategory category;

    @Column(nullable = false)
    private String title;

    @Column(name = "done_on", nullable = false)
    private LocalDate doneOn;

    private String note;

    private Integer households;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DeedState state = DeedState.DRAFT;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "deed_part", joinColumns = @JoinColumn(name = "deed_id"))
    @Column(name = "cadre_id", nullable = false)
    private Set<UUID> cadres = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "deed_team", joinColumns = @JoinColumn(name = "deed_id"))
    @Column(name = "team_id", nullable = false)
    private Set<UUID> teams = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "deed_fund", joinColumns = @JoinColumn(name = "deed_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<DeedFund> funds = new ArrayList<>();

    protected Deed() {}

    /** @param writerId the cadre who writes it down; null when an office does */
    Deed(String villageCode, UUID writerId) {
        super(villageCode, writerId);
    }

    Held<DeedWorkflow.Standing> held() {
        return new Held<>(id(), version(), new DeedWorkflow.Standing(state, areaCode(), writerId()));
    }

    boolean isReturned() {
        return state == DeedState.RETURNED;
    }

    List<DeedFund> funds() {
        return List.copyOf(funds);
    }

    @Override
    protected DeedUpdate terms() {
        return new DeedUpdate(category, title, doneOn, note, households, sorted(cadres), sorted(teams), funds());
    }

    @Override
    protected void set(DeedUpdate terms) {
        category = terms.category();
        title = terms.title();
        doneOn = terms.doneOn();
        note = terms.note();
        households = terms.households();
        replace(cadres, terms.cadreIds());
        replace(teams, terms.teamIds());
        replace(funds, terms.funds());
    }

    void move(Taken<DeedState> step) {
        state = step.to();
    }
}
