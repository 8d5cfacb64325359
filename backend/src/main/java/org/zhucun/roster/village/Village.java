package org.zhucun.roster.village;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhucun.kernel.persistence.VersionedEntity;
import org.zhucun.roster.area.Level;

/** A village (行政村). Its town and county follow from its code; its incomes change under its own version. */
@Entity
public class Village extends VersionedEntity {

    private static final int MONEY_DECIMALS = 2;

    @Id
    private String code;

    @Column(nullable = false)
    private String name;

    private Integer population;

    private Integer households;

    @Column(name = "labour_force")
    private Integer labourForce;

    @Column(name = "party_members")
    private Integer partyMembers;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "village_income", joinColumns = @JoinColumn(name = "village_code"))
    @MapKeyColumn(name = "year")
    @Column(name = "collective_income")
    private Map<Integer, BigDecimal> collectiveIncome = new HashMap<>();

    protected Village() {}

    Village(String code) {
        this.code = code;
    }

    String townCode() {
        return Level.TOWN.codeOf(code);
    }

    /** Annual collective income in yuan by year, two decimals. */
    SortedMap<Integer, BigDecimal> collectiveIncome() {
        return new TreeMap<>(collectiveIncome);
    }

    VillageUpdate profile() {
        return new VillageUpdate(name, population, households, labourForce, partyMembers, collectiveIncome());
    }

    void describe(VillageUpdate profile) {
        name = profile.name();
        population = profile.population();
        households = profile.households();
        labourForce = profile.labourForce();
        partyMembers = profile.partyMembers();
        Set<Integer> dropped = new HashSet<>(collectiveIncome.keySet());
        dropped.removeAll(profile.collectiveIncome().keySet());
        dropped.forEach(collectiveIncome::remove);
        profile.collectiveIncome().forEach(this::setIncome);
    }

    /** Leaves an equal amount alone, so that the version only moves when something changes. */
    private void setIncome(Integer year, BigDecimal yuan) {
        BigDecimal known = collectiveIncome.get(year);
        if (known == null || known.compareTo(yuan) != 0) {
            collectiveIncome.put(year, yuan.setScale(MONEY_DECIMALS, RoundingMode.UNNECESSARY));
        }
    }

    @Override
    public String areaCode() {
        return code;
    }
}
