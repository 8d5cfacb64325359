package org.zhucun.supervision.inspection;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.roster.area.Level;
import org.zhucun.supervision.InspectionKind;
import org.zhucun.supervision.InspectionState;

/** Filters of the list of inspections. */
public class InspectionFilter {

    @QueryParam("area")
    @Parameter(
            description = "Division or village code: inspections by an office inside it or of villages inside it",
            example = "441481")
    public String area;

    @QueryParam("level")
    @Parameter(description = "Levels of the inspecting office, repeated for several")
    public List<Level> level;

    @QueryParam("kind")
    @Parameter(description = "Kinds, repeated for several")
    public List<InspectionKind> kind;

    @QueryParam("state")
    @Parameter(description = "Drafts, or what was submitted")
    public InspectionState state;

    @QueryParam("from")
    @Parameter(description = "Those that end on this day or later", example = "2005-01-01")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Those that begin on this day or earlier", example = "2005-03-31")
    public LocalDate to;

    @QueryParam("inspector")
    @Parameter(description = "Part of the name of who leads it or takes part", example = "李嘉")
    public String inspector;

    @QueryParam("village")
    @Parameter(description = "A village that was visited", example = "441481107217")
    public String village;

    @QueryParam("q")
    @Parameter(description = "Part of the lead's name or of the summary", example = "看望")
    public String q;
}
