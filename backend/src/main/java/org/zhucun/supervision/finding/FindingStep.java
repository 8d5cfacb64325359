package org.zhucun.supervision.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps of a finding, as {@link FindingWorkflow} declares them. */
@Schema(name = "FindingMove")
public enum FindingStep {
    RECTIFY,
    CLOSE,
    REOPEN
}
