package org.zhucun.attendance.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.zhucun.platform.parameter.ParameterCode;
import org.zhucun.platform.parameter.ParameterService;
import org.zhucun.roster.area.Level;

/** Up to how many days the town decides: by the parameter that holds on the first day of the leave. */
@ApplicationScoped
class LeaveLimit {

    /** The same as {@link #isByCounty} for a leave {@code a}; what was decided stays as it was decided. */
    static final String BY_COUNTY = "(case when a.state = 'REQUESTED' then a.ends_on - a.starts_on + 1"
            + " > parameter_on('TOWN_LEAVE_DAYS', a.starts_on) else a.by_county end)";

    private final ParameterService parameters;

    LeaveLimit(ParameterService parameters) {
        this.parameters = parameters;
    }

    boolean isByCounty(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1 > parameters.on(ParameterCode.TOWN_LEAVE_DAYS, first);
    }

    /** The code that an office's area must contain to decide. */
    static String keeper(String village, boolean byCounty) {
        return (byCounty ? Level.COUNTY : Level.TOWN).codeOf(village);
    }
}
