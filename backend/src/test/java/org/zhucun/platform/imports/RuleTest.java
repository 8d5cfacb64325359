package org.zhucun.platform.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.platform.imports.rule.Rule;
import org.zhucun.support.ApiTest;

@ApiTest
class RuleTest {

    private static final Rule SMALL = new Rule(
            IssueCode.NOT_AFTER,
            "select row_no, 'size' as field, array[size::text] as params from thing where size > 2");

    private static final Rule NAMED =
            new Rule(IssueCode.REQUIRED, "select row_no, 'name' as field from thing where name is null");

    private static final String ROWS =
            "select * from (values (0, 1, 'a'), (1, 3, null), (2, 4, 'c')) v (row_no, size, name)";

    @Inject
    DataSource dataSource;

    @Inject
    Jdbc jdbc;

    /** Row by row, and in a row in the order of the rules. */
    @Test
    void aRequestIsToldWhereItBreaksWhichRule() {
        List<Rule.Fault> faults = Rule.faults(
                jdbc,
                "thing as (" + ROWS + ")",
                Map.of(),
                (row, field) -> "/things/" + row + "/" + field,
                NAMED,
                SMALL);
        assertEquals(
                List.of(
                        "1 /things/1/name REQUIRED 必填",
                        "1 /things/1/size NOT_AFTER 不得晚于 3",
                        "2 /things/2/size NOT_AFTER 不得晚于 4"),
                faults.stream()
                        .map(fault -> fault.rowNo() + " " + fault.violation().pointer() + " "
                                + fault.violation().code() + " "
                                + fault.violation().detail())
                        .toList());
    }

    @Test
    void anImportSaysTheSameOfTheSameRows() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            ImportWork work = new ImportWork(
                    connection,
                    new ImportOptions(),
                    new ImportRequest.Submitter(null, "梅州市驻村办", "4414"),
                    LocalDate.MAX);
            work.run("create temporary table issue (row_no bigint, field text, code text, params text[],"
                    + " suggestions text[]) on commit drop");
            work.run("create temporary table kept on commit drop as " + ROWS);
            work.check(NAMED.over("thing as (select * from kept)"));
            work.check(SMALL.over("thing as (select * from kept)"));
            assertEquals(
                    List.of("1 name REQUIRED {}", "1 size NOT_AFTER {3}", "2 size NOT_AFTER {4}"),
                    work.list(
                            "select row_no || ' ' || field || ' ' || code || ' ' || params::text as said from issue"
                                    + " order by row_no, field",
                            Map.of(),
                            row -> row.text("said")));
            connection.rollback();
        }
    }
}
