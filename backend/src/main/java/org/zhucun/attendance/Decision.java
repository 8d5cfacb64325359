package org.zhucun.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What was decided on a request, by whom and when. */
@Embeddable
public class Decision {

    @Column(name = "decision")
    private String text;

    @Column(name = "decided_by")
    private String by;

    @Column(name = "decided_at")
    private Instant at;

    protected Decision() {}

    public Decision(String text, String by, Instant at) {
        this.text = text;
        this.by = by;
        this.at = at;
    }
}
