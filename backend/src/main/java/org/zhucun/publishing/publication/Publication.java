package org.zhucun.publishing.publication;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.zhucun.roster.ledger.LedgerEntry;

/** Publicity material that an office has printed. */
@Entity
public class Publication extends LedgerEntry<PublicationUpdate> {

    @Embedded
    private PublicationUpdate terms;

    protected Publication() {}

    Publication(String areaCode) {
        super(areaCode);
    }

    @Override
    protected PublicationUpdate terms() {
        return terms;
    }

    @Override
    protected void set(PublicationUpdate terms) {
        this.terms = terms;
    }
}
