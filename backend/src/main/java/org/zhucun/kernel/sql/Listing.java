package org.zhucun.kernel.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.records.Members;
import org.zhucun.kernel.records.Members.Member;

/**
 * A list, declared once: what its rows show follows from their record, read as {@link RowReader} says; the rest is said
 * here.
 */
public final class Listing<T> {

    private final Class<T> type;
    private final String alias;
    private final Map<String, String> expressions = new LinkedHashMap<>();
    private final Map<String, String> sorts = new LinkedHashMap<>();
    private final List<ExportColumn<T>> exported = new ArrayList<>();
    private final Map<String, Function<Row, ?>> derived = new HashMap<>();
    private final Set<String> joinedMembers = new HashSet<>();
    private String columns = "";
    private String tables;
    private String shown = "";
    private String id;
    private String defaultSort;
    private RowReader<T> reader;
    private ListSpec<T> spec;

    private Listing(Class<T> type, String table, String alias) {
        this.type = type;
        this.alias = alias;
        tables = table;
        id = alias + ".id";
    }

    /** @param table the table of the rows with its alias: {@code outing a} */
    public static <T> Listing<T> of(Class<T> type, String table) {
        return new Listing<>(type, table, table.substring(table.lastIndexOf(' ') + 1));
    }

    /** The same rows with another record. */
    public synchronized <D> Listing<D> as(Class<D> other) {
        Listing<D> listing = new Listing<>(other, tables, alias);
        listing.expressions.putAll(expressions);
        listing.derived.putAll(derived);
        listing.joinedMembers.addAll(joinedMembers);
        listing.sorts.putAll(sorts);
        listing.columns = columns;
        listing.shown = shown;
        listing.id = id;
        listing.defaultSort = defaultSort;
        return listing;
    }

    /** The column that names a row, where that is not {@code id}; a member, or a part of one, shows it. */
    public Listing<T> key(String column) {
        id = column;
        return this;
    }

    /** What the list uses or shows of another table beside what its members name. */
    public Listing<T> with(Joined joined) {
        columns += joined.columns().isEmpty() ? "" : ", " + joined.columns();
        tables += joined.tables();
        shown += joined.shown();
        return this;
    }

    /** A member that names a record, joined in another way than its record says. */
    public Listing<T> with(String member, Joined joined) {
        joinedMembers.add(member);
        return with(joined);
    }

    /** A member that is no column of the table by its own name; of one that names a record, what refers to it. */
    public Listing<T> column(String member, String expression) {
        expressions.put(member, expression);
        return this;
    }

    /** Members that the list can be sorted by; the first key of all is the default, descending after a minus. */
    public Listing<T> sortedBy(String... members) {
        for (String member : members) {
            sort(member, expression(member.replace("-", "")));
        }
        return this;
    }

    /** A sort key of its own. */
    public Listing<T> sort(String key, String expression) {
        if (sorts.isEmpty()) {
            defaultSort = key;
        }
        sorts.put(key.replace("-", ""), expression);
        return this;
    }

    /** A sort key that is a name: in the order of its pinyin. */
    public Listing<T> sortByName(String key, String expression) {
        return sort(key, expression + " collate \"zh-x-icu\"");
    }

    /** What the list is sorted by when nobody says, where that is more than its first key. */
    public Listing<T> byDefault(String sort) {
        defaultSort = sort;
        return this;
    }

    /** A member that follows from others of its row. */
    public Listing<T> derived(String member, Function<Row, ?> value) {
        derived.put(member, value);
        return this;
    }

    /** A column that no member shows, for what follows from it. */
    public Listing<T> also(String column, String expression) {
        columns += ", " + expression + " as " + column;
        return this;
    }

    /**
     * What an export holds, in order: members, parts of members ({@code villageCode} is the code of {@code village}), or
     * members under another name ({@code reason as leaveReason}).
     */
    public Listing<T> exports(String... members) {
        Map<String, Member> known = Members.of(type);
        for (String member : members) {
            String[] names = member.split(" as ");
            exports(names[names.length - 1], member(known, names[0])::of);
        }
        return this;
    }

    /** A column of an export that no member or part of one shows as it is. */
    public Listing<T> exports(String column, Function<T, Object> cell) {
        exported.add(ExportColumn.of(column, cell));
        return this;
    }

    public ListQuery<T> query(Where where) {
        ListQuery<T> query = new ListQuery<>(spec(), where, reader).joined(shown);
        derived.forEach(query::giving);
        return query;
    }

    /** The row with the id, inside the conditions. */
    public ListQuery<T> one(Where where, Object key) {
        return query(where.equal(id, key));
    }

    private synchronized ListSpec<T> spec() {
        if (spec == null) {
            reader = RowReader.of(type);
            reader.named().forEach((member, record) -> {
                if (!joinedMembers.contains(member)) {
                    join(member, record);
                }
            });
            Member key = member(Members.of(type), RowReader.member(id.substring(id.indexOf('.') + 1)));
            spec = new ListSpec<>(select(), tables, id, idOf(key), key::of, sorts, defaultSort, exported);
        }
        return spec;
    }

    /** A member {@code village} whose record begins with a code is joined by the column {@code village_code}. */
    private void join(String member, Class<?> record) {
        String key = record.getRecordComponents()[0].getName();
        String column = expressions.getOrDefault(member, alias + "." + RowReader.column(member) + "_" + key);
        try {
            with(member, (Joined) record.getMethod("joined", String.class, String.class)
                    .invoke(null, RowReader.column(member), column));
        } catch (NoSuchMethodException elsewhere) {
            return;
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String select() {
        return reader.columns().stream()
                        .filter(member -> !derived.containsKey(member))
                        .map(member -> expression(member) + " as " + RowReader.column(member))
                        .collect(Collectors.joining(", "))
                + columns;
    }

    private String expression(String member) {
        return expressions.getOrDefault(member, alias + "." + RowReader.column(member));
    }

    private static Function<String, Object> idOf(Member key) {
        return key.type() == UUID.class ? UUID::fromString : text -> text;
    }

    private static Member member(Map<String, Member> members, String name) {
        Member part = members.keySet().stream()
                .filter(member -> name.startsWith(member) && name.length() > member.length())
                .flatMap(member -> Stream.ofNullable(members.get(member)
                        .part(name.substring(member.length(), member.length() + 1)
                                        .toLowerCase(java.util.Locale.ROOT)
                                + name.substring(member.length() + 1))))
                .findFirst()
                .orElse(null);
        Member whole = members.getOrDefault(name, part);
        if (whole == null) {
            throw new IllegalArgumentException("no member " + name);
        }
        return whole;
    }
}
