package org.zhucun.fieldwork.training;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of the list of cadres who have been trained. */
public class TrainedFilter extends ParticipantFilter {

    @QueryParam("from")
    @Parameter(description = "The first day of first trainings", example = "2005-01-01")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last day of first trainings", example = "2005-03-10")
    public LocalDate to;
}
