package org.zhucun.publishing.bulletin;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.zhucun.roster.ledger.LedgerEntry;

/** An issue of a bulletin. The database numbers it, by office and year. */
@Entity
public class Bulletin extends LedgerEntry<BulletinUpdate> {

    @Embedded
    private BulletinUpdate terms;

    protected Bulletin() {}

    Bulletin(String areaCode) {
        super(areaCode);
    }

    @Override
    protected BulletinUpdate terms() {
        return terms;
    }

    @Override
    protected void set(BulletinUpdate terms) {
        this.terms = terms;
    }
}
