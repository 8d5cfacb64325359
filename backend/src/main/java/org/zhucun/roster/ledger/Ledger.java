package org.zhucun.roster.ledger;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.RecordService;
import org.zhucun.platform.imports.rule.Rule;

/**
 * Keeps the records of a ledger. Its heirs say how the list is made, and what is their own.
 *
 * @param <E> the record
 * @param <U> what can be changed of it
 * @param <S> one in a list
 * @param <D> a single one as it is shown
 */
public abstract class Ledger<E extends LedgerEntry<U>, U, S extends Tagged, D extends Tagged>
        extends RecordService<E, UUID, U, D> {

    static final String PLACE = "l.area_code";

    private final Listing<S> list;
    private final Listing<D> one;
    private final String table;
    private final String right;
    private final List<Rule> rules;

    @Inject
    LedgerRules ruling;

    /**
     * @param right the right to write
     * @param rules what must hold of a record, over rows called {@code staged}; its import has the same
     */
    protected Ledger(Listing<S> list, Listing<D> one, String table, String right, List<Rule> rules) {
        this.list = list;
        this.one = one;
        this.table = table;
        this.right = right;
        this.rules = LedgerRules.with(rules);
    }

    /** The declaration of a list, in the order of a day, the latest first; also by area. */
    protected static <S extends Tagged> Listing<S> listing(Class<S> type, String table, String day) {
        return Listing.of(type, table + " l").sortedBy("-" + day).sort("area", PLACE);
    }

    public ListQuery<S> list(LedgerFilter filter) {
        return editable(list.query(filter.narrow(seen())), right, record -> true);
    }

    @Override
    public D get(UUID id) {
        return lists.get(editable(one.one(seen(), id), right, record -> true), id);
    }

    /** 403 when its area is outside the caller's, before that is looked up. */
    @Override
    protected D add(E record, U terms) {
        caller.scope().requireWrite(record.areaCode());
        return super.add(record, terms);
    }

    @Override
    protected U terms(E record) {
        return record.terms();
    }

    @Override
    protected void set(E record, U terms) {
        ruling.require(table, record.areaCode(), terms, rules);
        record.set(terms);
    }

    private Where seen() {
        return new Where().inside(PLACE, caller.scope());
    }
}
