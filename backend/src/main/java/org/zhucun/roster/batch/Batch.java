package org.zhucun.roster.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.zhucun.kernel.persistence.VersionedEntity;

/** A batch (批次) of cadres, and the year and threshold by which a village counts as poor while it is in force. */
@Entity
public class Batch extends VersionedEntity {

    private static final int MONEY_DECIMALS = 2;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "base_year", nullable = false)
    private int baseYear;

    @Column(name = "report_due_days", nullable = false)
    private int reportDueDays;

    @Column(name = "poor_income_below", nullable = false)
    private BigDecimal poorIncomeBelow;

    protected Batch() {}

    public UUID id() {
        return id;
    }

    BatchUpdate terms() {
        return new BatchUpdate(name, startsOn, endsOn, baseYear, poorIncomeBelow, reportDueDays);
    }

    void set(BatchUpdate terms) {
        name = terms.name();
        startsOn = terms.startsOn();
        endsOn = terms.endsOn();
        baseYear = terms.baseYear();
        reportDueDays = terms.reportDueDays();
        if (poorIncomeBelow == null || poorIncomeBelow.compareTo(terms.poorIncomeBelow()) != 0) {
            poorIncomeBelow = terms.poorIncomeBelow().setScale(MONEY_DECIMALS, RoundingMode.UNNECESSARY);
        }
    }

    /** A batch belongs to no area: everyone sees it, and offices of a city or above keep it. */
    @Override
    public String areaCode() {
        return "";
    }
}
