package org.zhucun.liaison.leader;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.zhucun.roster.ledger.LedgerEntry;

/** A leader; where they keep contact is kept beside them. */
@Entity
@Table(name = "liaison_leader")
public class Leader extends LedgerEntry<LeaderUpdate> {

    @Embedded
    private LeaderUpdate terms;

    protected Leader() {}

    Leader(String areaCode) {
        super(areaCode);
    }

    @Override
    protected LeaderUpdate terms() {
        return terms;
    }

    @Override
    protected void set(LeaderUpdate terms) {
        this.terms = terms;
    }
}
