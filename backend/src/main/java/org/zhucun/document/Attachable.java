package org.zhucun.document;

import java.util.UUID;

/**
 * Lets documents hang on the records of a feature: they are seen by whom the record is seen, and written by whom it may be
 * written. The table of the records has a trigger that takes their documents along ({@code remove_documents}).
 */
public interface Attachable {

    RecordType type();

    /** The right without which nobody reads such a record. */
    String right();

    /**
     * Whether the caller, who sees the record, may write it as it is now; 404 when it is absent or outside what the caller
     * sees.
     */
    boolean isWritten(UUID id);
}
