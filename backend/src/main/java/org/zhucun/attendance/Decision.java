package org.zhucun.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.zhucun.platform.steps.Taken;

/** The last decision on a request, for its list: what was said, by whom and when. All of them are in the history. */
@Embeddable
public class Decision {

    @Column(name = "decision")
    private String text;

    @Column(name = "decided_by")
    private String by;

    @Column(name = "decided_at")
    private Instant at;

    protected Decision() {}

    public static Decision of(Taken<?> step) {
        Decision decision = new Decision();
        decision.text = step.text();
        decision.by = step.by();
        decision.at = step.at();
        return decision;
    }
}
