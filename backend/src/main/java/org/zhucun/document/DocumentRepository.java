package org.zhucun.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.web.Etag;
import org.zhucun.platform.access.ScopedRepository;

/** What hangs on a record goes by the rules of that record. */
@ApplicationScoped
class DocumentRepository extends ScopedRepository<Document, UUID> {

    private final Attachables attachables;

    DocumentRepository(Attachables attachables) {
        this.attachables = attachables;
    }

    @Override
    protected boolean seen(Document document) {
        if (document.isAttached()) {
            return attachables.isSeen(document.recordType(), document.recordId());
        }
        return document.isShared() ? scope().touches(document.areaCode()) : scope().contains(document.areaCode());
    }

    @Override
    public Document editable(UUID id, String ifMatch) {
        Document document = visible(id);
        requireWrite(document);
        Etag.require(ifMatch, document.version());
        return document;
    }

    @Override
    public Document add(Document document) {
        persistAndFlush(document);
        return document;
    }

    /** Whether the caller may change it. */
    boolean isWritten(Document document) {
        return document.isAttached()
                ? attachables.isWritten(document.recordType(), document.recordId())
                : isKeeper() && scope().contains(document.areaCode());
    }

    /** 404 when the caller does not see the record, 403 when it may not write it, or is no office of the area. */
    void requireWrite(Document document) {
        if (document.isAttached()) {
            attachables.requireWritten(document.recordType(), document.recordId());
        } else if (!isKeeper()) {
            throw new ApiException(ErrorCode.OFFICES_ONLY);
        } else {
            scope().requireWrite(document.areaCode());
        }
    }

    boolean isKeeper() {
        return caller.may(DocumentFeature.WRITE);
    }
}
