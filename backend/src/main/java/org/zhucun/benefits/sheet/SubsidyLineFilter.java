package org.zhucun.benefits.sheet;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.benefits.standard.SubsidyBasis;
import org.zhucun.benefits.standard.SubsidyPayer;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Month;
import org.zhucun.platform.access.OwnRecords;
import org.zhucun.roster.area.Level;

/** Filters of the list of lines. */
public class SubsidyLineFilter {

    @QueryParam("area")
    @Parameter(description = "Division or village code: of villages inside it", example = "441481")
    public String area;

    @QueryParam("subsidySheet")
    @Parameter(description = "Id of the sheet")
    public UUID subsidySheet;

    @QueryParam("month")
    @Parameter(description = "The month that they are for", example = "2005-02")
    public Month month;

    @QueryParam("cadre")
    @Parameter(description = "Id of the cadre")
    public UUID cadre;

    @QueryParam("payer")
    @Parameter(description = "Who pays")
    public SubsidyPayer payer;

    @QueryParam("basis")
    @Parameter(description = "By what they are counted, repeated for several")
    public List<SubsidyBasis> basis;

    @QueryParam("dispatchLevel")
    @Parameter(description = "Levels of dispatch, repeated for several")
    public List<Level> dispatchLevel;

    @QueryParam("difference")
    @Parameter(description = "Whether they correct an earlier month")
    public Boolean difference;

    @QueryParam("q")
    @Parameter(description = "Part of the cadre's name or of its pinyin initials", example = "lhm")
    public String q;

    /** A cadre is told of itself, and of what is approved. */
    Where conditions(OwnRecords own) {
        Where where = own.inside("l.village_code", "l.cadre_id")
                .under("l.village_code", area)
                .equal("l.sheet_id", subsidySheet)
                .equal("l.month", month == null ? null : month.toString())
                .equal("l.cadre_id", cadre)
                .equal("l.payer", payer)
                .oneOf("l.basis", basis)
                .oneOf("l.dispatch_level", dispatchLevel)
                .onlyIf(difference, "l.difference")
                .search("cadre.search", q);
        return own.areAll() ? where.and("sheet.state = 'APPROVED'") : where;
    }
}
