package org.zhucun.targets;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.DynamicUpdate;
import org.zhucun.kernel.persistence.VersionedEntity;
import org.zhucun.kernel.time.Quarter;

/**
 * One of the 8 goals and 10 tasks of a batch. Its milestones change under its own version. Only the columns that change
 * are written, because writing the revision has all that is not verified judged anew.
 */
@Entity
@DynamicUpdate
public class Target extends VersionedEntity {

    private static final int DECIMALS = 2;
    private static final int SHARE_DECIMALS = 4;

    @EmbeddedId
    private TargetId id;

    @Column(name = "name_zh", nullable = false)
    private String nameZh;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "value_type", nullable = false, updatable = false)
    private ValueType valueType;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private MeasureUnit unit;

    @Column(nullable = false)
    private BigDecimal threshold;

    @Column(nullable = false)
    private BigDecimal weight;

    @Column(nullable = false)
    private int revision;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "target_milestone",
            joinColumns = {
                @JoinColumn(name = "batch_id", referencedColumnName = "batch_id"),
                @JoinColumn(name = "code", referencedColumnName = "code")
            })
    @MapKeyColumn(name = "quarter")
    @Column(name = "share", nullable = false)
    private Map<String, BigDecimal> milestones = new HashMap<>();

    protected Target() {}

    TargetId id() {
        return id;
    }

    String nameZh() {
        return nameZh;
    }

    String nameEn() {
        return nameEn;
    }

    ValueType valueType() {
        return valueType;
    }

    MeasureUnit unit() {
        return unit;
    }

    BigDecimal threshold() {
        return threshold;
    }

    BigDecimal weight() {
        return weight;
    }

    SortedMap<Quarter, BigDecimal> milestones() {
        SortedMap<Quarter, BigDecimal> shares = new TreeMap<>();
        milestones.forEach((quarter, share) -> shares.put(Quarter.fromString(quarter), share));
        return shares;
    }

    /** Whether the change makes another definition of it: milestones do not. */
    boolean isRedefinedBy(TargetUpdate change) {
        return !nameZh.equals(change.nameZh())
                || !nameEn.equals(change.nameEn())
                || threshold.compareTo(change.threshold()) != 0
                || weight.compareTo(change.weight()) != 0;
    }

    void redefine(TargetUpdate change) {
        nameZh = change.nameZh();
        nameEn = change.nameEn();
        threshold = change.threshold().setScale(DECIMALS, RoundingMode.UNNECESSARY);
        weight = change.weight().setScale(DECIMALS, RoundingMode.UNNECESSARY);
        revision++;
    }

    /** Leaves an equal share alone, so that the version only moves when something changes. */
    void expect(Map<Quarter, BigDecimal> shares) {
        milestones.keySet().removeIf(quarter -> !shares.containsKey(Quarter.fromString(quarter)));
        shares.forEach((quarter, share) -> {
            BigDecimal known = milestones.get(quarter.toString());
            if (known == null || known.compareTo(share) != 0) {
                milestones.put(quarter.toString(), share.setScale(SHARE_DECIMALS, RoundingMode.UNNECESSARY));
            }
        });
    }

    /** A definition belongs to no area: everyone sees it, and {@link TargetRepository} says who keeps it. */
    @Override
    public String areaCode() {
        return "";
    }
}
