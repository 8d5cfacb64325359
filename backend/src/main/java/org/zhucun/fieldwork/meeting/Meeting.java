package org.zhucun.fieldwork.meeting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.zhucun.roster.ledger.LedgerEntry;

/** A meeting. Who sees a village's meeting is who sees the village; the office that wrote it down keeps it. */
@Entity
public class Meeting extends LedgerEntry<MeetingUpdate> {

    @Embedded
    private MeetingUpdate terms;

    protected Meeting() {}

    Meeting(String areaCode) {
        super(areaCode);
    }

    @Override
    public String areaCode() {
        return terms == null || terms.villageCode() == null ? super.areaCode() : terms.villageCode();
    }

    @Override
    public String keeperAreaCode() {
        return super.areaCode();
    }

    @Override
    protected MeetingUpdate terms() {
        return terms;
    }

    @Override
    protected void set(MeetingUpdate terms) {
        this.terms = terms;
    }
}
