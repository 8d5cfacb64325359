package org.zhucun.kernel.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A JSON Merge Patch of what can be changed of a record.
 *
 * @param <T> what can be changed
 */
public final class Patch<T> {

    @Schema(hidden = true)
    private final JsonNode members;

    @Schema(hidden = true)
    private final MergePatch merge;

    /** What it has led to. The contract takes from it what members a patch may have. */
    private T terms;

    Patch(JsonNode members, MergePatch merge) {
        this.members = members;
        this.merge = merge;
    }

    /** Whether it names the member. */
    public boolean has(String member) {
        return members.has(member);
    }

    /** The current terms with the patch applied, validated as a whole. */
    public T apply(T current) {
        terms = merge.apply(current, members);
        return terms;
    }
}
