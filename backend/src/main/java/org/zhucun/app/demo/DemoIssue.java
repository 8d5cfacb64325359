package org.zhucun.app.demo;

import java.util.List;

/**
 * What villagers want an office to see to, from {@code demo/visit-issues.csv}.
 *
 * @param level to whose office it goes
 * @param answer what that office says
 */
record DemoIssue(String text, String level, String answer) {

    static final List<DemoIssue> ALL = DemoTable.read(
            "visit-issues.csv", row -> new DemoIssue(row.getField("反映问题"), row.getField("交办层级"), row.getField("答复")));
}
