package org.zhucun.kernel.sql;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Runs SQL whose parameters have names, wherever it comes from: in the transaction of a request ({@link Jdbc}) or in that
 * of an import. What is written for it serves one record and a file alike. A name without a value is a programming error.
 */
public interface SqlRunner {

    /** The number of rows touched. */
    int run(String sql, Map<String, ?> values);

    <T> List<T> list(String sql, Map<String, ?> values, Function<Row, T> mapper);
}
