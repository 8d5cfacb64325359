package org.zhucun.fieldwork.deed;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Where;

/**
 * When two deeds are likely one: of the same village, at most {@value #DAYS} days apart, with half of their titles' signs in
 * common. As parameters it describes a deed that is about to be written.
 */
public class DeedLikeness {

    private static final int DAYS = 15;
    private static final String SHARE = "0.5";

    @QueryParam("village")
    @Parameter(description = "Village code", example = "441481107217")
    public String village;

    @QueryParam("on")
    @Parameter(description = "The day on which it was done", example = "2005-03-05")
    public LocalDate on;

    @QueryParam("title")
    @Parameter(description = "Its title", example = "修通塘背水渠")
    public String title;

    @QueryParam("except")
    @Parameter(description = "Id of a deed that is not asked for: this one, when it is written already")
    public UUID except;

    /** Whether two rows of the table are likely one deed. */
    public static String between(String deed, String other) {
        return "%2$s.village_code = %1$s.village_code and %2$s.id <> %1$s.id".formatted(deed, other)
                + " and %2$s.done_on between %1$s.done_on - %3$d and %1$s.done_on + %3$d".formatted(deed, other, DAYS)
                + " and similarity(%2$s.search, %1$s.search) >= %3$s".formatted(deed, other, SHARE);
    }

    /** Narrows what the caller sees to what is likely this deed. 400 when it is not described. */
    Where narrow(Where seen) {
        require("village", village);
        require("on", on);
        require("title", title);
        Where like = seen.equal("l.village_code", village)
                .between("l.done_on", on.minusDays(DAYS), on.plusDays(DAYS))
                .and("similarity(l.search, spaced(?)) >= " + SHARE, title);
        return except == null ? like : like.and("l.id <> ?", except);
    }

    private static void require(String name, Object value) {
        if (value == null) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, List.of(Violation.parameter(name, "REQUIRED")), name);
        }
    }
}
