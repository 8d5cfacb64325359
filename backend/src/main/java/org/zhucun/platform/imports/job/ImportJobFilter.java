package org.zhucun.platform.imports.job;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.platform.imports.ImportOptions;

/** Filters of the list of import jobs. */
public class ImportJobFilter {

    @QueryParam("resource")
    @Parameter(description = "Resource that was imported", example = "roster")
    public String resource;

    @QueryParam("mode")
    public ImportOptions.Mode mode;

    @QueryParam("state")
    public ImportState state;

    @QueryParam("outcome")
    @Parameter(description = "Outcomes, repeated for several")
    public List<ImportOutcome> outcome;
}
