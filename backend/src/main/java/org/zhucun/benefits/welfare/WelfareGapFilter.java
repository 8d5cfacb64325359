package org.zhucun.benefits.welfare;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;

/** Filters of the list of cadres on post who lack something; of several kinds, those who lack one of them. */
public class WelfareGapFilter extends WelfareFilter {

    @QueryParam("asOf")
    @Parameter(description = "The day on which they are on post and lack it; today when absent", example = "2005-03-10")
    public LocalDate asOf;

    Where narrow(Where seen, LocalDate day) {
        List<WelfareKind> kinds = kind == null || kind.isEmpty() ? Arrays.asList(WelfareKind.values()) : kind;
        return narrow(seen, "p.village_code")
                .and(kinds.stream()
                        .map(each -> Lacking.of(each, Where.literal(day)))
                        .collect(Collectors.joining(" or ", "(", ")")));
    }
}
