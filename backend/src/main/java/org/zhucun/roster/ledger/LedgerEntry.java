package org.zhucun.roster.ledger;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.zhucun.kernel.persistence.VersionedEntity;

/**
 * A record that the office of an area keeps, or that is of a village. It stays with that. An entity of a village maps the
 * code to {@code village_code}.
 *
 * @param <U> what can be changed of it
 */
@MappedSuperclass
public abstract class LedgerEntry<U> extends VersionedEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String areaCode;

    protected LedgerEntry() {}

    protected LedgerEntry(String areaCode) {
        this.areaCode = areaCode;
    }

    public UUID id() {
        return id;
    }

    /** What names the place that it stands in. */
    protected Object placeKey() {
        return keeperAreaCode();
    }

    protected abstract U terms();

    protected abstract void set(U terms);

    @Override
    public String areaCode() {
        return areaCode;
    }
}
