package org.zhucun.platform.imports;

import java.util.Optional;
import java.util.UUID;
import org.zhucun.platform.imports.source.SourceEncoding;
import org.zhucun.platform.imports.source.SourceFormat;

/**
 * The user, the resource and the mode of an import.
 *
 * @param format as the sender named it
 * @param encoding as the sender named it
 */
public record ImportRequest(
        Importer importer,
        ImportOptions options,
        Submitter submitter,
        Optional<SourceFormat> format,
        Optional<SourceEncoding> encoding) {

    /**
     * Whose area bounds the import.
     *
     * @param accountId null for the application itself
     */
    public record Submitter(UUID accountId, String name, String areaCode) {}
}
