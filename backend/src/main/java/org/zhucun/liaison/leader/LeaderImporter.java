package org.zhucun.liaison.leader;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Choice;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.ledger.LedgerImporter;
import org.zhucun.roster.ledger.Place;

/** Leaders by office, name and post. The unit is named as it is kept, among those of the area and of the areas above. */
@ApplicationScoped
class LeaderImporter extends LedgerImporter {

    private static final List<Column> COLUMNS = List.of(
            Column.of("name", "姓名", CellTypes.text(50), "陈志强").alias("领导姓名").mandatory(),
            Column.of("post", "职务", CellTypes.text(100), "市委常委").mandatory(),
            Column.of(
                            "leaderClass",
                            "领导类别",
                            CellTypes.choice(
                                    Choice.of("LeaderClass", "PROVINCE_UNIT_HEAD", "省直单位一把手"),
                                    Choice.of("LeaderClass", "PROVINCE_UNIT_LEADERSHIP", "省直单位领导班子成员"),
                                    Choice.of("LeaderClass", "CITY_LEADER"),
                                    Choice.of("LeaderClass", "COUNTY_LEADER", "县级领导", "县处级领导"),
                                    Choice.of("LeaderClass", "CITY_UNIT_HEAD", "市直单位一把手")),
                            "市领导")
                    .alias("类别")
                    .mandatory(),
            area("登记单位代码", "4414"));

    private static final List<Column> FURTHER =
            List.of(Column.of("unit", "单位", CellTypes.text(100), "").alias("所在单位", "工作单位"));

    LeaderImporter() {
        super(
                Place.AREA,
                "leaders",
                40,
                "liaison_leader",
                List.of("name", "area_code", "post"),
                COLUMNS,
                FURTHER,
                LeaderService.RULES);
    }

    /** Who is known already keeps the unit where the file names none. */
    @Override
    protected void complete(ImportWork work) {
        work.run("alter table staged add unit_id uuid");
        work.run("""
                update staged s set unit_id = case when s.unit is null
                    then (select l.unit_id from liaison_leader l
                          where l.area_code = s.area_code and l.name = s.name and l.post = s.post
                            and l.leader_class = s.leader_class)
                    else (select u.id from dispatching_unit u
                          where translate(u.name, '()', '（）') = translate(s.unit, '()', '（）')
                            and starts_with(s.leader_class, u.level) and starts_with(s.area_code, u.area_code)
                          order by length(u.area_code) desc limit 1) end
                """);
        work.raise(
                IssueCode.UNIT_OF_CLASS,
                "select row_no, 'unit' as field from staged where not rejected and (leader_class in ('CITY_LEADER',"
                        + " 'COUNTY_LEADER') and unit is not null or leader_class not in ('CITY_LEADER', 'COUNTY_LEADER')"
                        + " and unit_id is null)");
    }

    @Override
    protected List<String> completed() {
        return List.of("unit_id");
    }
}
