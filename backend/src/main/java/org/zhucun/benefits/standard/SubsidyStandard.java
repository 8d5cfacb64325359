package org.zhucun.benefits.standard;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.ledger.LedgerEntry;

/** A standard of a subsidy, for cadres posted in the villages of its area. */
@Entity
@Table(name = "subsidy_standard")
public class SubsidyStandard extends LedgerEntry<SubsidyStandardUpdate> {

    @Embedded
    private SubsidyStandardUpdate terms;

    protected SubsidyStandard() {}

    SubsidyStandard(String areaCode) {
        super(areaCode);
    }

    @Override
    protected SubsidyStandardUpdate terms() {
        return terms;
    }

    @Override
    protected void set(SubsidyStandardUpdate terms) {
        this.terms = terms;
    }

    /** That of a town is set by its county. */
    String countyCode() {
        return countyCode(areaCode());
    }

    static String countyCode(String area) {
        return area.length() > Level.COUNTY.codeLength() ? Level.COUNTY.codeOf(area) : area;
    }
}
