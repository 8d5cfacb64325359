package org.zhucun.publishing.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.roster.ledger.Ledger;

/** Keeps publicity material. */
@ApplicationScoped
public class PublicationService extends Ledger<Publication, PublicationUpdate, PublicationSummary, PublicationSummary> {

    private static final Listing<PublicationSummary> LIST = listing(
                    PublicationSummary.class, "publication", "printedOn")
            .sortedBy("copies")
            .sortByName("title", "l.title")
            .exports("area as areaName", "areaCode", "title as headline", "copies", "printedOn");

    PublicationService() {
        super(LIST, LIST, "publication", PublicationFeature.WRITE, List.of());
    }

    @Transactional
    PublicationSummary create(PublicationCreate body) {
        return add(new Publication(body.areaCode()), body.terms());
    }
}
