package org.zhucun.liaison.liaison;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.zhucun.roster.ledger.LedgerEntry;

/** A leader who keeps contact with a county or a town for a time. */
@Entity
public class Liaison extends LedgerEntry<LiaisonUpdate> {

    @Embedded
    private LiaisonUpdate terms;

    protected Liaison() {}

    Liaison(String areaCode) {
        super(areaCode);
    }

    @Override
    protected LiaisonUpdate terms() {
        return terms;
    }

    @Override
    protected void set(LiaisonUpdate terms) {
        this.terms = terms;
    }
}
