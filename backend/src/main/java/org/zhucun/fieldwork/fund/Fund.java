package org.zhucun.fieldwork.fund;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.zhucun.roster.ledger.LedgerEntry;

/** Money raised for a village. */
@Entity
@AttributeOverride(name = "areaCode", column = @Column(name = "village_code", nullable = false, updatable = false))
public class Fund extends LedgerEntry<FundUpdate> {

    @Embedded
    private FundUpdate terms;

    protected Fund() {}

    Fund(String villageCode) {
        super(villageCode);
    }

    @Override
    protected FundUpdate terms() {
        return terms;
    }

    @Override
    protected void set(FundUpdate terms) {
        this.terms = terms;
    }
}
