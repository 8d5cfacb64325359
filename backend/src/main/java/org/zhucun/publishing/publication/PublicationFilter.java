package org.zhucun.publishing.publication;

import org.zhucun.kernel.sql.Where;
import org.zhucun.roster.ledger.LedgerFilter;

/** Filters of the list of publicity material. */
public class PublicationFilter extends LedgerFilter {

    @Override
    protected Where narrow(Where seen) {
        return narrow(seen, "l.printed_on");
    }
}
