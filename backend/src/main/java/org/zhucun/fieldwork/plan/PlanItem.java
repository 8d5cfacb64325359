package org.zhucun.fieldwork.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.zhucun.roster.ledger.LedgerEntry;

/** One thing that a plan wants done. */
@Entity
@Table(name = "plan_item")
@AttributeOverride(name = "areaCode", column = @Column(name = "village_code", nullable = false, updatable = false))
public class PlanItem extends LedgerEntry<PlanItemUpdate> {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    private Plan plan;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PlanTarget target;

    @Column(nullable = false)
    private String text;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Embedded
    private PlanItemUpdate terms;

    protected PlanItem() {}

    PlanItem(Plan plan) {
        super(plan.areaCode());
        this.plan = plan;
    }

    Plan plan() {
        return plan;
    }

    PlanItemEntry entry() {
        return new PlanItemEntry(id(), target, text, dueOn, terms.state(), terms.doneOn(), terms.note());
    }

    void set(PlanItemEntry entry) {
        target = entry.target();
        text = entry.text();
        dueOn = entry.dueOn();
        set(new PlanItemUpdate(entry.state(), entry.doneOn(), entry.note()));
    }

    @Override
    protected PlanItemUpdate terms() {
        return terms;
    }

    @Override
    protected void set(PlanItemUpdate terms) {
        this.terms = terms;
    }
}
