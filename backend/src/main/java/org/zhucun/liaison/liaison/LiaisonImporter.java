package org.zhucun.liaison.liaison;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.liaison.leader.LeaderCells;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.ledger.LedgerImporter;
import org.zhucun.roster.ledger.Place;

/** Liaisons by place, leader and first day. */
@ApplicationScoped
class LiaisonImporter extends LedgerImporter {

    private static final List<Column> COLUMNS = List.of(
            area("挂钩地区代码", "441481107"),
            Column.of("startsOn", "开始日期", CellTypes.date(), "2005-01-10").mandatory(),
            Column.of("endsOn", "结束日期", CellTypes.date(), ""));

    private static final String OVERLAPS = """
            select p.row_no, 'startsOn' as field from plan p
            where exists (
                select from (
                    select id, null::bigint as row_no, leader_id, area_code, starts_on, ends_on from liaison
                    union all select id, row_no, leader_id, area_code, starts_on, ends_on from plan) o
                where o.leader_id = p.leader_id and o.area_code = p.area_code
                    and (o.id is distinct from p.id or p.id is null) and o.row_no is distinct from p.row_no
                    and daterange(o.starts_on, o.ends_on, '[]') && daterange(p.starts_on, p.ends_on, '[]'))
            """;

    LiaisonImporter() {
        super(
                Place.AREA,
                "liaisons",
                41,
                "liaison",
                List.of("area_code", "leader_id", "starts_on"),
                COLUMNS,
                LeaderCells.COLUMNS,
                LiaisonService.RULES);
    }

    @Override
    protected void complete(ImportWork work) {
        LeaderCells.find(work);
    }

    @Override
    protected List<String> completed() {
        return List.of("leader_id");
    }

    @Override
    public void check(ImportWork work) {
        super.check(work);
        work.raise(IssueCode.LIAISON_OVERLAP, OVERLAPS);
        work.settlePlan();
    }
}
