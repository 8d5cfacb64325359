package org.zhucun.platform.access;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of the list of accounts. */
public class AccountFilter {

    @QueryParam("area")
    @Parameter(description = "Code: accounts of this area and of everything inside it", example = "441481")
    public String area;

    @QueryParam("role")
    @Parameter(description = "Roles, repeated for several: accounts that have one of them")
    public List<Role> role;

    @QueryParam("enabled")
    @Parameter(description = "Whether it may log in")
    public Boolean enabled;

    @QueryParam("cadre")
    @Parameter(description = "Id of the cadre whose account it is")
    public UUID cadre;

    @QueryParam("q")
    @Parameter(description = "Part of the user name or the display name", example = "驻村办")
    public String q;
}
