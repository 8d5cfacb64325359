package org.zhucun.fieldwork.training;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of the list of cadres on post without any training. */
public class UntrainedFilter extends ParticipantFilter {

    @QueryParam("asOf")
    @Parameter(
            description = "The day on which they are on post, and by which they had none; today when absent",
            example = "2005-03-10")
    public LocalDate asOf;
}
