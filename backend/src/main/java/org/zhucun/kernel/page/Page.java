package org.zhucun.kernel.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of a list. */
public record Page<T>(@NotNull List<T> items, @NotNull Info page) {

    /** The position of a page: by number with totals, or by cursor without. */
    @Schema(name = "PageInfo", description = "By number: number, size, totalItems, totalPages. By cursor: size, next.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Info(
            @Schema(description = "Page number from 1", examples = "1")
            Integer number,

            @NotNull @Schema(description = "Rows asked for", examples = "20")
            Integer size,

            @Schema(description = "Rows that match in all", examples = "5109")
            Long totalItems,

            @Schema(description = "Pages in all", examples = "256")
            Long totalPages,

            @Schema(description = "Cursor of the next page when walking; absent on the last page")
            String next) {}

    public static <T> Page<T> numbered(List<T> items, int number, int size, long totalItems) {
        return new Page<>(items, new Info(number, size, totalItems, (totalItems + size - 1) / size, null));
    }

    public static <T> Page<T> walked(List<T> items, int size, String next) {
        return new Page<>(items, new Info(null, size, null, null, next));
    }
}
