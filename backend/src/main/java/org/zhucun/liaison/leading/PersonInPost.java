package org.zhucun.liaison.leading;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.export.Cell;
import org.zhucun.kernel.text.CleanText;

/** A person by name and post. */
public record PersonInPost(
        @NotBlank @CleanText(max = 50) @Schema(examples = "李嘉")
        String name,

        @NotBlank @CleanText(max = 100) @Schema(examples = "市委副书记、组织部部长")
        String post)
        implements Cell {

    /** As a file has it, and takes it back. */
    @Override
    public Object cell() {
        return name + "（" + post + "）";
    }
}
