package org.zhucun.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Where;

/**
 * Whose personal records a caller reads and writes inside its area. Offices keep those of everybody and other roles read
 * them; who is a cadre and nothing else reads its own, and who is no office writes its own. An account of nobody's has
 * none.
 */
@ApplicationScoped
public class OwnRecords {

    private final Caller caller;

    OwnRecords(Caller caller) {
        this.caller = caller;
    }

    /** Whether the caller reads no records but its own: it is a cadre and nothing else. */
    public boolean areAll() {
        return caller.isOnlyCadre();
    }

    /** Inside the caller's area what it reads of it. */
    public Where inside(String areaColumn, String cadreColumn) {
        return readable(new Where().inside(areaColumn, caller.scope()), cadreColumn);
    }

    /** Narrows to what the caller reads; the column holds the cadre whom a row is about. */
    public Where readable(Where where, String cadreColumn) {
        if (!areAll()) {
            return where;
        }
        UUID own = caller.cadreId();
        return where.and(own == null ? "false" : cadreColumn + " = " + Where.literal(own));
    }

    /** Whether the caller reads what is recorded of the cadre. */
    public boolean reads(UUID cadreId) {
        return !areAll() || cadreId.equals(caller.cadreId());
    }

    /** Whether the caller writes what is recorded of the cadre. */
    public boolean writes(UUID cadreId) {
        return writes(caller.principal(), cadreId);
    }

    /** The same of an account, where there is no request. What is of no cadre is the offices'. */
    public static boolean writes(CallerPrincipal account, UUID cadreId) {
        return account.isOffice() || cadreId != null && cadreId.equals(account.cadreId());
    }

    /** 403 OTHER_CADRE when the record is of a colleague, 403 NO_CADRE when the account is nobody's. */
    public void requireWrite(UUID cadreId) {
        if (!writes(cadreId)) {
            throw new ApiException(caller.cadreId() == null ? ErrorCode.NO_CADRE : ErrorCode.OTHER_CADRE);
        }
    }

    /** The cadre who writes a new record; null when an office does, 403 when the account is nobody's. */
    public UUID writer() {
        return caller.principal().isOffice() ? null : subject(null);
    }

    /**
     * Whom a new record is of: the cadre named, or else the caller itself. 422 when an office names nobody, 403 as {@link
     * #requireWrite}.
     */
    public UUID subject(UUID named) {
        if (named == null && caller.principal().isOffice()) {
            throw ApiException.invalid(Violation.pointer("/cadreId", "REQUIRED"));
        }
        if (named == null && caller.cadreId() == null) {
            throw new ApiException(ErrorCode.NO_CADRE);
        }
        UUID subject = named == null ? caller.cadreId() : named;
        requireWrite(subject);
        return subject;
    }
}
