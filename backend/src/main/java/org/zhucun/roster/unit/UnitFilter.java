package org.zhucun.roster.unit;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.roster.area.Level;

/** Filters of the list of dispatching units, and the day it is asked for. */
public class UnitFilter {

    @QueryParam("area")
    @Parameter(description = "Division code: the units seated inside this area", example = "441481")
    public String area;

    @QueryParam("level")
    @Parameter(description = "Levels, repeated for several")
    public List<Level> level;

    @QueryParam("q")
    @Parameter(description = "Part of the name", example = "财政")
    public String q;

    @QueryParam("asOf")
    @Parameter(description = "The day asked for; today when absent", example = "2005-03-10")
    public LocalDate asOf;
}
