package org.zhucun.fieldwork.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhucun.platform.steps.Held;
import org.zhucun.platform.steps.Taken;
import org.zhucun.roster.ledger.LedgerEntry;

/** What a village is to do in three years, or in one. */
@Entity
@Table(name = "village_plan")
@AttributeOverride(name = "areaCode", column = @Column(name = "village_code", nullable = false, updatable = false))
public class Plan extends LedgerEntry<PlanUpdate> {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PlanKind kind;

    @Column(nullable = false)
    private Integer year;

    @Column(nullable = false)
    private String title;

    private String text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PlanState state = PlanState.DRAFT;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @OrderBy("dueOn, target, id")
    private List<PlanItem> items = new ArrayList<>();

    protected Plan() {}

    Plan(String villageCode) {
        super(villageCode);
    }

    Held<PlanWorkflow.Standing> held() {
        return new Held<>(id(), version(), new PlanWorkflow.Standing(state, areaCode()));
    }

    boolean isReturned() {
        return state == PlanState.RETURNED;
    }

    Map<UUID, PlanItem> itemsById() {
        return items.stream().collect(Collectors.toMap(PlanItem::id, Function.identity()));
    }

    @Override
    protected PlanUpdate terms() {
        return new PlanUpdate(
                kind, year, title, text, items.stream().map(PlanItem::entry).toList());
    }

    /** The items named by their ids stay and are changed; all others go. */
    @Override
    protected void set(PlanUpdate terms) {
        kind = terms.kind();
        year = terms.year();
        title = terms.title();
        text = terms.text();
        Map<UUID, PlanItem> before = itemsById();
        List<PlanItem> now = new ArrayList<>();
        for (PlanItemEntry entry : terms.items()) {
            PlanItem item = entry.id() == null ? new PlanItem(this) : before.get(entry.id());
            item.set(entry);
            now.add(item);
        }
        items.clear();
        items.addAll(now);
    }

    /** @param day that of the step */
    void move(Taken<PlanState> step, LocalDate day) {
        state = step.to();
        adoptedOn = state == PlanState.ADOPTED ? day : null;
    }
}
