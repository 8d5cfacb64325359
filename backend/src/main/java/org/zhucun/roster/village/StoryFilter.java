package org.zhucun.roster.village;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of the story of a village. */
public class StoryFilter {

    @QueryParam("kind")
    @Parameter(description = "What is told, repeated for several")
    public List<StoryKind> kind;

    @QueryParam("from")
    @Parameter(description = "The first day", example = "2005-01-10")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last day", example = "2005-03-10")
    public LocalDate to;
}
