package org.zhucun.roster.ledger;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Row;
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

    private final Listing<S> list;
    private final Listing<D> one;
    private final Place place;
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
        this(Place.AREA, list, one, table, right, rules);
    }

    /** @param place what its records stand in, where that is no area */
    protected Ledger(Place place, Listing<S> list, Listing<D> one, String table, String right, List<Rule> rules) {
        this.place = place;
        this.list = list;
        this.one = one;
        this.table = table;
        this.right = right;
        this.rules = LedgerRules.with(place, rules);
    }

    /** The declaration of a list, in the order of a day, the latest first; also by area. */
    protected static <S extends Tagged> Listing<S> listing(Class<S> type, String table, String day) {
        return listing(Place.AREA, type, table, day);
    }

    /** The same by another place. */
    protected static <S extends Tagged> Listing<S> listing(Place place, Class<S> type, String table, String day) {
        return Listing.of(type, table + " l").sortedBy("-" + day).sort(place.member(), place.inList());
    }

    public ListQuery<S> list(LedgerFilter filter) {
        return list(filter.narrow(seen()));
    }

    @Override
    public D get(UUID id) {
        return lists.get(whole(completed(one.one(seen(), id)), id), id);
    }

    /** The list of what of it fits these conditions, which hold the caller's area. */
    protected ListQuery<S> list(Where where) {
        return completed(list.query(where));
    }

    /** Gives rows what no column holds: what the caller may do, which is to change and remove what it may write at all. */
    protected <T> ListQuery<T> completed(ListQuery<T> query) {
        return editable(query, right, changeable());
    }

    /** Which rows of those who may write at all can be changed and removed; it is asked without the request, too. */
    protected Predicate<Row> changeable() {
        return row -> true;
    }

    /** Gives a single record what only that shows: its history. */
    protected ListQuery<D> whole(ListQuery<D> query, UUID id) {
        return query;
    }

    /** 403 when what keeps it is outside the caller's area, before that is looked up. */
    @Override
    protected D add(E record, U terms) {
        caller.scope().requireWrite(record.keeperAreaCode());
        return super.add(record, terms);
    }

    @Override
    protected U terms(E record) {
        return record.terms();
    }

    @Override
    protected void set(E record, U terms) {
        ruling.require(table, place, record.placeKey(), terms, rules);
        record.set(terms);
    }

    /** What the caller sees. */
    protected Where seen() {
        return new Where().inside(place.inList(), caller.scope());
    }
}
