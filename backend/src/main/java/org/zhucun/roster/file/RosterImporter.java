package org.zhucun.roster.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.Importer;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.batch.BatchLookup;
import org.zhucun.roster.cadre.CadreColumns;
import org.zhucun.roster.cadre.CadreUpsert;
import org.zhucun.roster.posting.PostingIntake;
import org.zhucun.roster.unit.UnitLookup;
import org.zhucun.roster.village.VillageLookup;

/** The roster, by ID number: each row is a cadre, the unit that sends him, and where he is posted. */
@ApplicationScoped
class RosterImporter implements Importer {

    /** Units of a town or above are told apart by the town, so a village's first nine digits will do. */
    private static final String TOWN = "left(p.code, 9)";

    @Override
    public String resource() {
        return "roster";
    }

    @Override
    public int loadOrder() {
        return 6;
    }

    @Override
    public List<Column> columns() {
        return RosterColumns.ALL;
    }

    @Override
    public List<List<String>> oneOf() {
        return List.of(List.of("village", "villageCode"));
    }

    @Override
    public List<Derived> derived() {
        return List.of(CadreColumns.PINYIN);
    }

    @Override
    public void check(ImportWork work) {
        work.analyze("staged (id_number, county, town, village, village_code, unit, dispatch_level, posted_on)");
        work.rejectDuplicates("id_number", "idNumber");
        VillageLookup.resolve(work);
        BatchLookup.resolve(work, "posted_on");
        work.settleStaged();
        findUnits(work);
        plan(work);
        CadreUpsert.rejectForeign(work);
        work.settlePlan();
        work.applyStrategy("idNumber");
        PostingIntake.check(work);
        CadreUpsert.warn(work);
        PostingIntake.warn(work);
    }

    @Override
    public void write(ImportWork work) {
        UnitLookup.write(work);
        CadreUpsert.write(work, "cadre_changed");
        PostingIntake.write(work);
    }

    private static void findUnits(ImportWork work) {
        UnitLookup.resolve(
                work,
                "select s.unit, s.dispatch_level as level, " + TOWN + " as area_code from staged s join place p on "
                        + VillageLookup.JOIN + " where not s.rejected");
    }

    private static void plan(ImportWork work) {
        work.run(
                "create temporary table plan on commit drop as select merged.*, merged.changed as cadre_changed from (select "
                        + CadreUpsert.merged("w.unit_id", "p.code")
                        + ", p.code as village_code, m.batch_id, s.role, s.posted_on from staged s join place p on "
                        + VillageLookup.JOIN
                        + " join batch_match m on m.batch = coalesce(s.batch, '') and m.day = s.posted_on"
                        + " join unit_wanted w on w.key = " + UnitLookup.key("s.unit", "s.dispatch_level", TOWN)
                        + " left join cadre c on c.id_number = s.id_number where not s.rejected) merged");
        work.analyze("plan (row_no, cadre_id, village_code, batch_id, is_new, role)");
    }
}
