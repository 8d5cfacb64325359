package org.zhucun.roster.area;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of the list of areas. */
public class AreaFilter {

    @QueryParam("area")
    @Parameter(description = "Division code: this area and everything inside it", example = "4414")
    public String area;

    @QueryParam("parent")
    @Parameter(description = "Division code: the areas directly below it", example = "4414")
    public String parent;

    @QueryParam("level")
    @Parameter(description = "Levels, repeated for several")
    public List<Level> level;

    @QueryParam("kind")
    @Parameter(description = "Town or street, among areas of town level")
    public AreaKind kind;

    @QueryParam("q")
    @Parameter(description = "Part of the name", example = "永和")
    public String q;
}
