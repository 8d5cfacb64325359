package org.zhucun.liaison.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.zhucun.roster.ledger.LedgerEntry;

/** The liaison group of a town in a batch. It stays with both. */
@Entity
@Table(name = "liaison_group")
public class LiaisonGroup extends LedgerEntry<LiaisonGroupUpdate> {

    @Column(name = "batch_id", nullable = false, updatable = false)
    private UUID batchId;

    @Embedded
    private LiaisonGroupUpdate terms;

    protected LiaisonGroup() {}

    LiaisonGroup(String townCode, UUID batchId) {
        super(townCode);
        this.batchId = batchId;
    }

    @Override
    protected LiaisonGroupUpdate terms() {
        return terms;
    }

    @Override
    protected void set(LiaisonGroupUpdate terms) {
        this.terms = terms;
    }
}
