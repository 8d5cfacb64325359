package org.zhucun.publishing.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.rule.Rule;
import org.zhucun.roster.ledger.Ledger;

/** Keeps bulletins. */
@ApplicationScoped
public class BulletinService extends Ledger<Bulletin, BulletinUpdate, BulletinSummary, BulletinDetail> {

    /** Codes are longer further down, and a bulletin is taken up by who stands above the office. */
    static final Rule ADOPTED_FROM_ABOVE = new Rule(IssueCode.NOT_ABOVE, """
            select row_no, 'adoptedBy' as field from staged
            where case adopted_by when 'PROVINCE' then 2 when 'CITY' then 4 when 'COUNTY' then 6 when 'TOWN' then 9 end
                >= length(area_code)
            """);

    private static final Listing<BulletinSummary> LIST = listing(BulletinSummary.class, "bulletin", "issuedOn")
            .sortedBy("number")
            .sortByName("title", "l.title")
            .exports("area as areaName", "areaCode", "year", "number", "issuedOn", "title as headline", "adoptedBy");

    BulletinService() {
        super(LIST, LIST.as(BulletinDetail.class), "bulletin", BulletinFeature.WRITE, List.of(ADOPTED_FROM_ABOVE));
    }

    @Transactional
    BulletinDetail create(BulletinCreate body) {
        return add(new Bulletin(body.areaCode()), body.terms());
    }
}
