package org.zhucun.document;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Caller;

/** The records of all features on which documents hang. */
@ApplicationScoped
class Attachables {

    private final Map<RecordType, Attachable> byType;
    private final Caller caller;

    Attachables(@All List<Attachable> announced, Caller caller) {
        byType = announced.stream().collect(Collectors.toUnmodifiableMap(Attachable::type, Function.identity()));
        this.caller = caller;
    }

    /** Whether the caller may write the record; 404 when it does not see it. */
    boolean isWritten(RecordType type, UUID id) {
        Attachable records = byType.get(type);
        if (!caller.may(records.right())) {
            throw ApiException.notFound(id);
        }
        return records.isWritten(id) && caller.may(DocumentFeature.ATTACH);
    }

    boolean isSeen(RecordType type, UUID id) {
        try {
            isWritten(type, id);
            return true;
        } catch (ApiException refused) {
            if (refused.code() == ErrorCode.NOT_FOUND) {
                return false;
            }
            throw refused;
        }
    }

    /** 404 when the caller does not see the record, 403 when it may not write it. */
    void requireWritten(RecordType type, UUID id) {
        if (!isWritten(type, id)) {
            throw new ApiException(ErrorCode.RECORD_NOT_WRITTEN);
        }
    }
}
