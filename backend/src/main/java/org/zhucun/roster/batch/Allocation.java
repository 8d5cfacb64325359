package org.zhucun.roster.batch;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.zhucun.kernel.persistence.VersionedEntity;
import org.zhucun.roster.area.Level;

/** Allocation (省分配名额): the teams and cadres that the province asks of a county in a batch. */
@Entity
public class Allocation extends VersionedEntity {

    @EmbeddedId
    private AllocationId id;

    private int teams;

    private int cadres;

    protected Allocation() {}

    Allocation(AllocationId id) {
        this.id = id;
    }

    AllocationUpdate numbers() {
        return new AllocationUpdate(teams, cadres);
    }

    void set(AllocationUpdate numbers) {
        teams = numbers.teams();
        cadres = numbers.cadres();
    }

    @Override
    public String areaCode() {
        return id.areaCode();
    }

    /** A county does not set its own quota: the office above it does. */
    @Override
    public String keeperAreaCode() {
        return Level.CITY.codeOf(id.areaCode());
    }
}
