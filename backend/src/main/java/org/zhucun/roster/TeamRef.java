package org.zhucun.roster;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.export.Cell;

/** Names a team inside another resource; a team is called after its village. */
public record TeamRef(
        @NotNull UUID id,
        @NotNull @Schema(examples = "蓝排村驻村工作组") String name) implements Cell {

    private static final String COMMITTEE = "委会";
    private static final String TEAM = "驻村工作组";

    /** The team of a village; null when there is no id. */
    public static TeamRef of(UUID id, String villageName) {
        return id == null ? null : new TeamRef(id, nameOf(villageName));
    }

    /** 蓝排村委会 has the 蓝排村驻村工作组. */
    public static String nameOf(String villageName) {
        boolean committee = villageName.endsWith("村" + COMMITTEE);
        return (committee ? villageName.substring(0, villageName.length() - COMMITTEE.length()) : villageName) + TEAM;
    }

    @Override
    public Object cell() {
        return name;
    }
}
