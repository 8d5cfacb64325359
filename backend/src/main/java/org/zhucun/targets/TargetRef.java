package org.zhucun.targets;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.Row;

/** Names a target inside another resource. */
public record TargetRef(
        @NotNull @Schema(description = "G1 to G8, T1 to T10", examples = "G2")
        String code,

        @NotNull TargetKind kind,

        @NotNull @Schema(description = "In the language asked for", examples = "每个村培养3名以上后备干部")
        String name) {

    /**
     * Reads {@code <prefix>_code}, {@code <prefix>_kind}, {@code <prefix>_name_zh} and {@code <prefix>_name_en}; null
     * when there is no code.
     */
    public static TargetRef of(Row row, String prefix) {
        String code = row.text(prefix + "_code");
        return code == null
                ? null
                : new TargetRef(
                        code,
                        row.constant(prefix + "_kind", TargetKind.class),
                        name(row.text(prefix + "_name_zh"), row.text(prefix + "_name_en")));
    }

    /** How a list joins the target of a batch by its code, for what it shows of it. */
    public static Joined joined(String member, String batch, String code) {
        return Joined.shown(
                "%2$s as %1$s_code, %1$s.kind as %1$s_kind, %1$s.name_zh as %1$s_name_zh, %1$s.name_en as %1$s_name_en",
                " join target %1$s on %1$s.batch_id = " + batch + " and %1$s.code = %2$s", member, code);
    }

    /** The one of two names that the current request asks for. */
    static String name(String chinese, String english) {
        return Messages.locale().equals(Messages.CHINESE) ? chinese : english;
    }
}
