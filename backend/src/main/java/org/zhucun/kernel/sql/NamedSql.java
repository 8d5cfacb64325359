package org.zhucun.kernel.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL whose parameters have names, for statements that use one value in many places. */
public record NamedSql(String sql, List<Object> params) {

    /** A name after one colon; two colons are a cast. */
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");

    /** Replaces each {@code :name} by a placeholder with that name's value; an unknown name is a programming error. */
    public static NamedSql of(String named, Map<String, ?> values) {
        List<Object> params = new ArrayList<>();
        Matcher matcher = NAME.matcher(named);
        String sql = matcher.replaceAll(name -> {
            if (!values.containsKey(name.group(1))) {
                throw new IllegalArgumentException("no value for :" + name.group(1));
            }
            params.add(values.get(name.group(1)));
            return "?";
        });
        return new NamedSql(sql, params);
    }
}
