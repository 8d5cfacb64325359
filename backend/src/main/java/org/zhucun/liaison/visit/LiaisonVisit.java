package org.zhucun.liaison.visit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.zhucun.roster.ledger.LedgerEntry;

/** A visit or stay of a leader where they keep contact. */
@Entity
@Table(name = "liaison_visit")
public class LiaisonVisit extends LedgerEntry<LiaisonVisitUpdate> {

    @Embedded
    private LiaisonVisitUpdate terms;

    protected LiaisonVisit() {}

    LiaisonVisit(String areaCode) {
        super(areaCode);
    }

    @Override
    protected LiaisonVisitUpdate terms() {
        return terms;
    }

    @Override
    protected void set(LiaisonVisitUpdate terms) {
        this.terms = terms;
    }
}
