package org.zhucun.benefits.welfare;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.zhucun.roster.ledger.LedgerEntry;

/** What was done for a cadre. It goes along when the cadre is posted elsewhere. */
@Entity
@Table(name = "welfare_record")
@AttributeOverride(name = "areaCode", column = @Column(name = "area_code", nullable = false, updatable = false))
public class WelfareRecord extends LedgerEntry<WelfareRecordUpdate> {

    @Column(name = "cadre_id", nullable = false, updatable = false)
    private UUID cadreId;

    @Embedded
    private WelfareRecordUpdate terms;

    protected WelfareRecord() {}

    WelfareRecord(UUID cadreId, String areaCode) {
        super(areaCode);
        this.cadreId = cadreId;
    }

    UUID cadreId() {
        return cadreId;
    }

    @Override
    protected Object placeKey() {
        return cadreId;
    }

    @Override
    protected WelfareRecordUpdate terms() {
        return terms;
    }

    @Override
    protected void set(WelfareRecordUpdate terms) {
        this.terms = terms;
    }
}
