package org.zhucun.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.zhucun.roster.ledger.LedgerEntry;

/** A file with what is to be known of it: kept by the office of an area, or hung on a record. */
@Entity
public class Document extends LedgerEntry<DocumentUpdate> {

    @Enumerated(EnumType.STRING)
    @Column(name = "record_type", updatable = false)
    private RecordType recordType;

    @Column(name = "record_id", updatable = false)
    private UUID recordId;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Column(nullable = false, updatable = false)
    private byte[] sha256;

    @Embedded
    private DocumentUpdate terms;

    protected Document() {}

    Document(DocumentCreate body) {
        super(body.areaCode());
        recordType = body.recordType();
        recordId = body.recordId();
    }

    void hold(String name, byte[] content) {
        fileName = name;
        sha256 = content;
    }

    boolean isAttached() {
        return recordId != null;
    }

    RecordType recordType() {
        return recordType;
    }

    UUID recordId() {
        return recordId;
    }

    String fileName() {
        return fileName;
    }

    byte[] sha256() {
        return sha256;
    }

    /** Whether those below the office read it too. */
    boolean isShared() {
        return terms.kind() == DocumentKind.POLICY || terms.kind() == DocumentKind.HANDBOOK;
    }

    @Override
    protected DocumentUpdate terms() {
        return terms;
    }

    @Override
    protected void set(DocumentUpdate terms) {
        this.terms = terms;
    }
}
