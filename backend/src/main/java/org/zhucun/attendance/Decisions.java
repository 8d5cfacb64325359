package org.zhucun.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.web.Etag;
import org.zhucun.platform.access.Caller;

/** What holds of every step that an office takes with a request. */
@ApplicationScoped
public class Decisions {

    private final Caller caller;
    private final Clock clock;

    Decisions(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller's, now. */
    public Decision of(String text) {
        return new Decision(text, caller.principal().displayName(), clock.instant());
    }

    /** 403 naming the area whose office decides, when the caller's does not hold it; then 428 and 412 by If-Match. */
    public void require(String keeper, AttendanceRecord record, String ifMatch) {
        caller.scope().requireWrite(keeper);
        Etag.require(ifMatch, record.version());
    }

    /** 409 in another state. */
    public static void require(Enum<?> state, Enum<?> wanted) {
        if (state != wanted) {
            throw new ApiException(ErrorCode.WRONG_STATE, Messages.label(Messages.locale(), state));
        }
    }
}
