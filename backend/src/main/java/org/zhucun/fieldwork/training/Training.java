package org.zhucun.fieldwork.training;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.zhucun.roster.ledger.LedgerEntry;

/** A training; who took part is kept beside it. */
@Entity
public class Training extends LedgerEntry<TrainingUpdate> {

    @Embedded
    private TrainingUpdate terms;

    protected Training() {}

    Training(String areaCode) {
        super(areaCode);
    }

    @Override
    protected TrainingUpdate terms() {
        return terms;
    }

    @Override
    protected void set(TrainingUpdate terms) {
        this.terms = terms;
    }
}
