package org.zhucun.targets.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.platform.access.Action;

/** The steps of a report, as {@link ProgressWorkflow} declares them. */
@Schema(name = "ProgressMove")
public enum ProgressStep {
    SUBMIT,
    VERIFY,
    RETURN,
    REOPEN;

    Action action() {
        return Action.valueOf(name());
    }
}
