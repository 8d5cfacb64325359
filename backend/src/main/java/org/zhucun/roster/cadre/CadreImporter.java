package org.zhucun.roster.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.Importer;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.unit.UnitLookup;

/**
 * Cadres without postings, by ID number. A new one is kept by the area named, or by the caller's; one that is known
 * stays where he is kept.
 */
@ApplicationScoped
class CadreImporter implements Importer {

    private static final List<Column> COLUMNS = columnsWithArea();

    @Override
    public String resource() {
        return "cadres";
    }

    @Override
    public int loadOrder() {
        return 5;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<Derived> derived() {
        return List.of(CadreColumns.PINYIN);
    }

    @Override
    public void check(ImportWork work) {
        work.rejectDuplicates("id_number", "idNumber");
        work.rejectOutOfScope("area_code", "areaCode");
        work.raise(IssueCode.UNKNOWN_AREA, """
                select row_no, 'areaCode' as field from staged
                where area_code is not null and starts_with(area_code, :scope)
                    and not exists (select from area where code = staged.area_code)
                    and not exists (select from village where code = staged.area_code)
                """);
        work.settleStaged();
        findUnits(work);
        work.run("create temporary table plan on commit drop as select "
                + CadreUpsert.merged("w.unit_id", KEPT_IN)
                + " from staged s left join cadre c on c.id_number = s.id_number join unit_wanted w on w.key = "
                + UnitLookup.key("s.unit", "s.dispatch_level", KEPT_IN)
                + " where not s.rejected");
        CadreUpsert.rejectForeign(work);
        work.raise(IssueCode.UNKNOWN_UNIT, "select row_no, 'unit' as field from plan where unit_id is null");
        work.settlePlan();
        work.applyStrategy("idNumber");
        CadreUpsert.warn(work);
    }

    @Override
    public void write(ImportWork work) {
        UnitLookup.write(work);
        CadreUpsert.write(work, "changed");
    }

    private static final String KEPT_IN = "coalesce(c.area_code, s.area_code, :scope)";

    private static void findUnits(ImportWork work) {
        UnitLookup.resolve(
                work,
                "select s.unit, s.dispatch_level as level, " + KEPT_IN + " as area_code "
                        + "from staged s left join cadre c on c.id_number = s.id_number where not s.rejected");
    }

    private static List<Column> columnsWithArea() {
        List<Column> columns = new ArrayList<>(CadreColumns.all());
        columns.add(Column.of("areaCode", "所在地代码", CellTypes.code(2, 4, 6, 9, 12), "441426114"));
        return List.copyOf(columns);
    }
}
