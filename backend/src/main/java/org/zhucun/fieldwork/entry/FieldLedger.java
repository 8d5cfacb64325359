package org.zhucun.fieldwork.entry;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.CallerPrincipal;
import org.zhucun.platform.access.OwnRecords;
import org.zhucun.platform.imports.rule.Rule;
import org.zhucun.roster.ledger.Ledger;
import org.zhucun.roster.ledger.Place;

/**
 * Keeps what cadres write down for their villages. Offices change all of it, a cadre what it wrote itself; all read what
 * is of their area. A list of it has the columns {@code cadres} and {@code writer_id}.
 */
public abstract class FieldLedger<E extends FieldEntry<U>, U extends FieldTerms, S extends Tagged, D extends Tagged>
        extends Ledger<E, U, S, D> {

    private static final int VILLAGE = 12;

    @Inject
    protected OwnRecords own;

    @Inject
    protected Participants participants;

    protected FieldLedger(Listing<S> list, Listing<D> one, String table, String right, List<Rule> rules) {
        super(Place.VILLAGE, list, one, table, right, rules);
    }

    /** The village named or, of a caller who has one, its own. */
    protected String village(String named) {
        String area = caller.scope().areaCode();
        if (named == null && area.length() < VILLAGE) {
            throw ApiException.invalid(Violation.pointer("/villageCode", "REQUIRED"));
        }
        return named == null ? area : named;
    }

    @Override
    protected E open(UUID id, Action edit, String ifMatch) {
        E record = super.open(id, edit, ifMatch);
        own.requireWrite(record.writerId());
        return record;
    }

    @Override
    protected void set(E record, U terms) {
        List<UUID> before = terms(record).cadreIds();
        super.set(record, terms);
        participants.require(before, terms.cadreIds(), terms.day());
    }

    @Override
    protected Predicate<Row> changeable() {
        CallerPrincipal account = caller.principal();
        return row -> OwnRecords.writes(account, row.uuid("writer_id"));
    }

    @Override
    protected <T> ListQuery<T> completed(ListQuery<T> query) {
        return super.completed(query).giving("cadres", participants::read);
    }
}
