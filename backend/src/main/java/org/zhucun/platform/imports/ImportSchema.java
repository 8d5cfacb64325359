package org.zhucun.platform.imports;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.error.Messages;
import org.zhucun.platform.imports.column.Choice;
import org.zhucun.platform.imports.column.Column;

/** The columns that a file of a resource may have. */
public record ImportSchema(
        @NotNull @Schema(examples = "roster") String resource,
        @NotNull @Schema(examples = "花名册") String label,
        @NotNull List<ColumnSchema> columns,

        @NotNull @Schema(description = "Groups of fields of which the file, and each row, must have at least one")
        List<List<String>> oneOf,

        @NotNull List<CodeSchema> codes) {

    @Schema(name = "ImportColumnSchema")
    public record ColumnSchema(
            @NotNull @Schema(description = "English header", examples = "idNumber")
            String field,

            @NotNull @Schema(description = "Chinese header", examples = "身份证号")
            String header,

            @NotNull @Schema(description = "Further headers")
            List<String> aliases,

            @NotNull
            @Schema(
                    description =
                            "TEXT, DATE, MONTH, QUARTER, ID_NUMBER, PHONE, INTEGER, AMOUNT, CODE, CHOICE or CHOICES; of"
                                    + " progress also NUMBER_CELL, SOLVED_CELL, DOCUMENT_CELL or TARGET_CELL",
                    examples = "ID_NUMBER")
            String type,

            @NotNull boolean required,

            @NotNull @Schema(description = "Masked in every report")
            boolean personal,

            @NotNull @Schema(examples = "441424197503120010")
            String example,

            @NotNull @Schema(description = "The values of a choice")
            List<Value> values) {}

    @Schema(name = "ImportColumnValue")
    public record Value(
            @NotNull @Schema(examples = "PARTY_MEMBER") String value,
            @NotNull @Schema(examples = "中共党员") String label,
            @NotNull List<String> aliases) {}

    @Schema(name = "ImportCodeSchema")
    public record CodeSchema(
            @NotNull @Schema(examples = "ID_CHECKSUM") IssueCode code,

            @NotNull @Schema(description = "Whether it is a warning, which rejects nothing")
            boolean warning) {}

    static ImportSchema of(Importer importer, Locale locale) {
        return new ImportSchema(
                importer.resource(),
                Messages.get(locale, "label.ImportResource." + importer.resource()),
                importer.columns().stream()
                        .map(column -> column(column, locale))
                        .toList(),
                importer.oneOf(),
                java.util.Arrays.stream(IssueCode.values())
                        .map(code -> new CodeSchema(code, code.isWarning()))
                        .toList());
    }

    private static ColumnSchema column(Column column, Locale locale) {
        return new ColumnSchema(
                column.field(),
                column.header(),
                column.aliases(),
                column.type().name(),
                column.required(),
                column.personal(),
                column.example(),
                column.type().choices().stream()
                        .map(choice -> value(choice, locale))
                        .toList());
    }

    private static Value value(Choice choice, Locale locale) {
        return new Value(choice.value(), choice.label(locale), choice.aliases());
    }
}
