package org.zhucun.platform.imports;

import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.error.Messages;

/** A resource that can be imported. */
public record ImportableResource(
        @NotNull @Schema(examples = "roster") String resource,
        @NotNull @Schema(examples = "花名册") String label,

        @NotNull @Schema(description = "Files refer only to what those of lower order hold", examples = "6")
        int loadOrder) {

    static ImportableResource of(Importer importer, Locale locale) {
        String label = Messages.get(locale, "label.ImportResource." + importer.resource());
        return new ImportableResource(importer.resource(), label, importer.loadOrder());
    }
}
