package org.zhucun.roster.village;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of the list of villages, and the day it is asked for. */
public class VillageFilter {

    @QueryParam("area")
    @Parameter(description = "Division code: the villages inside this area", example = "441481")
    public String area;

    @QueryParam("poor")
    @Parameter(description = "Poor villages, or those that are not, by the batch in force on the day")
    public Boolean poor;

    @QueryParam("covered")
    @Parameter(description = "Villages with a cadre posted on the day, or those without")
    public Boolean covered;

    @QueryParam("coverage")
    @Parameter(description = "Who is posted on the day, repeated for several")
    public List<Coverage> coverage;

    @QueryParam("q")
    @Parameter(description = "Part of the name", example = "蓝排")
    public String q;

    @QueryParam("asOf")
    @Parameter(description = "The day asked for; today when absent", example = "2005-03-10")
    public LocalDate asOf;
}
