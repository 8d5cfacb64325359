package org.zhucun.benefits.standard;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.ledger.LedgerFilter;

/** Filters of the list of standards: those that hold somewhere in an area, on some of the days. */
public class SubsidyStandardFilter extends LedgerFilter {

    @QueryParam("basis")
    @Parameter(description = "By what they are counted, repeated for several")
    public List<SubsidyBasis> basis;

    @QueryParam("payer")
    @Parameter(description = "Who pays them")
    public SubsidyPayer payer;

    @QueryParam("dispatchLevel")
    @Parameter(description = "Those for cadres whom these levels send and for no others, repeated for several")
    public List<Level> dispatchLevel;

    @QueryParam("villageClass")
    @Parameter(description = "Those for such villages and for no others")
    public VillageClass villageClass;

    /** What holds for a larger area holds for those inside it. */
    @Override
    protected Where narrow(Where seen) {
        Where where = seen.oneOf("l.basis", basis)
                .equal("l.payer", payer)
                .oneOf("l.dispatch_level", dispatchLevel)
                .equal("l.village_class", villageClass)
                .between("l.starts_on", null, to)
                .between("coalesce(l.ends_on, date 'infinity')", from, null)
                .search("l.search", q);
        return area == null
                ? where
                : where.and("(starts_with(l.area_code, ?) or starts_with(?, l.area_code))", area, area);
    }
}
