package org.zhucun.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.zhucun.document.content.CheckedFile;
import org.zhucun.document.content.Content;
import org.zhucun.document.content.Contents;
import org.zhucun.document.content.FileRefusal;
import org.zhucun.document.upload.Uploads;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.export.FileBody;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.ledger.Ledger;
import org.zhucun.roster.ledger.LedgerFilter;

/** Keeps documents. */
@ApplicationScoped
public class DocumentService extends Ledger<Document, DocumentUpdate, DocumentSummary, DocumentDetail> {

    private static final Listing<DocumentSummary> LIST = listing(DocumentSummary.class, "document", "issuedOn")
            .with(Joined.shown("", " join document_content c on c.sha256 = l.sha256"))
            .column("mediaType", "c.media_type")
            .column("size", "c.size")
            .column("thumbnail", "c.thumbnail is not null")
            .sortedBy("number")
            .sortByName("title", "l.title")
            .exports("area as areaName", "areaCode", "kind as documentKind", "title as headline")
            .exports("number as documentNumber", "issuedBy", "issuedOn", "fileName", "size as bytes");

    private static final Listing<DocumentDetail> ONE =
            LIST.as(DocumentDetail.class).column("sha256", "encode(l.sha256, 'hex')");

    private final DocumentRepository documents;
    private final Attachables attachables;
    private final Uploads uploads;
    private final Contents contents;

    /** For the proxy, which needs nothing. */
    DocumentService() {
        this(null, null, null, null);
    }

    @Inject
    DocumentService(DocumentRepository documents, Attachables attachables, Uploads uploads, Contents contents) {
        super(LIST, ONE, "document", DocumentFeature.WRITE, List.of());
        this.documents = documents;
        this.attachables = attachables;
        this.uploads = uploads;
        this.contents = contents;
    }

    /** What offices keep, or what hangs on the record named; 404 when the caller does not see that. */
    @Override
    public ListQuery<DocumentSummary> list(LedgerFilter filter) {
        DocumentFilter wanted = (DocumentFilter) filter;
        if (!wanted.isOfRecord()) {
            return super.list(filter);
        }
        List<Action> edits = edits(attachables.isWritten(wanted.recordType, wanted.recordId));
        Where ofRecord =
                new Where().everyone().equal("l.record_type", wanted.recordType).equal("l.record_id", wanted.recordId);
        return list(wanted.narrow(ofRecord)).giving("actions", row -> edits);
    }

    @Override
    public DocumentDetail get(UUID id) {
        List<Action> edits = edits(documents.isWritten(documents.visible(id)));
        return lists.get(ONE.one(new Where().everyone(), id).giving("actions", row -> edits), id);
    }

    /** 422 with what is wrong with the file; then nothing of it is kept. */
    DocumentDetail create(DocumentCreate body) {
        requirePlace(body);
        Document document = new Document(body);
        documents.requireWrite(document);
        requireKind(document, body.terms());
        try (CheckedFile file = CheckedFile.of(uploads.file(body.uploadId()))) {
            return QuarkusTransaction.joiningExisting().call(() -> {
                document.hold(file.file().fileName(), contents.store(file));
                uploads.remove(body.uploadId());
                return add(document, body.terms());
            });
        } catch (FileRefusal refusal) {
            uploads.remove(body.uploadId());
            throw ApiException.invalid(Violation.pointer("/uploadId", refusal.code(), refusal.args()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The document with its file's hash and name; 404 as {@link #get}. */
    Document held(UUID id) {
        return documents.visible(id);
    }

    Content content(Document document) {
        return contents.find(document.sha256()).orElseThrow(() -> ApiException.notFound(document.id()));
    }

    byte[] thumbnail(Document document) {
        return contents.thumbnail(document.sha256()).orElseThrow(() -> ApiException.notFound(document.id()));
    }

    FileBody body(Content content, ByteRange part) {
        return out -> contents.write(content, part.first(), part.length(), out);
    }

    @Override
    protected DocumentDetail add(Document document, DocumentUpdate terms) {
        set(document, terms);
        return get(documents.add(document).id());
    }

    @Override
    protected void set(Document document, DocumentUpdate terms) {
        requireKind(document, terms);
        if (document.isAttached()) {
            document.set(terms);
        } else {
            super.set(document, terms);
        }
    }

    /** What offices keep inside the caller's area; of those above it what is for all below them. */
    @Override
    protected Where seen() {
        Scope scope = caller.scope();
        return new Where()
                .touching("l.area_code", scope)
                .and(
                        "l.record_id is null and (l.kind in ('POLICY', 'HANDBOOK') or starts_with(l.area_code, ?))",
                        scope.areaCode());
    }

    @Override
    protected <T> ListQuery<T> completed(ListQuery<T> query) {
        List<Action> edits = edits(documents.isKeeper());
        Scope scope = caller.scope();
        return query.giving("actions", row -> scope.contains(row.text("area_code")) ? edits : List.of());
    }

    /** What is said of a document is changed by offices only. */
    private List<Action> edits(boolean written) {
        if (!written) {
            return List.of();
        }
        return documents.isKeeper() ? List.of(Action.UPDATE, Action.DELETE) : List.of(Action.DELETE);
    }

    /** 422 unless it is either kept by an office or hung on a record. */
    private static void requirePlace(DocumentCreate body) {
        if (!body.isAttached()) {
            require(body.areaCode() != null, "/areaCode", "REQUIRED");
        } else {
            require(body.recordType() != null, "/recordType", "REQUIRED");
            require(body.recordId() != null, "/recordId", "REQUIRED");
            require(body.areaCode() == null, "/areaCode", "OF_RECORD");
        }
    }

    private static void requireKind(Document document, DocumentUpdate terms) {
        require(
                (terms.kind() == DocumentKind.EVIDENCE) == document.isAttached(),
                "/kind",
                document.isAttached() ? "EVIDENCE_OF_RECORD" : "EVIDENCE_NEEDS_RECORD");
    }

    private static void require(boolean sound, String pointer, String code) {
        if (!sound) {
            throw ApiException.invalid(Violation.pointer(pointer, code));
        }
    }
}
