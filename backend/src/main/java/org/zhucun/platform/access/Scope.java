package org.zhucun.platform.access;

import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.sql.AreaScope;

/**
 * The one area that a caller sees and may change, as a code: "inside" is "starts with". This is the only place where
 * that rule is written; SQL takes it through {@link org.zhucun.kernel.sql.Where#inside}. A scope comes from who is
 * calling ({@link Caller#scope}) and only gets narrower from there.
 */
public final class Scope implements AreaScope {

    private static final int CITY_CODE_LENGTH = 4;
    private static final int TOWN_CODE_LENGTH = 9;

    private final String areaCode;

    private Scope(String areaCode) {
        this.areaCode = areaCode;
    }

    static Scope of(CallerPrincipal caller) {
        return new Scope(caller.areaCode());
    }

    /**
     * An area that is read for all callers at once, and remembered. Whoever reads with it shows each caller the part
     * inside its own scope only.
     */
    public static Scope forAllCallers(String areaCode) {
        return new Scope(areaCode);
    }

    @Override
    public String areaCode() {
        return areaCode;
    }

    public boolean contains(String code) {
        return code != null && code.startsWith(areaCode);
    }

    /** Whether the code is this area, inside it, or above it: what reference data shared downwards is seen by. */
    public boolean touches(String code) {
        return code != null && (code.startsWith(areaCode) || areaCode.startsWith(code));
    }

    /** 403 naming the area needed, when the code is outside. */
    public void requireWrite(String code) {
        if (!contains(code)) {
            throw new ApiException(ErrorCode.OUT_OF_SCOPE, code, areaCode);
        }
    }

    /** 404 when the code is outside: what is outside one's area is not to be told from what is absent. */
    public void requireRead(String code) {
        if (!contains(code)) {
            throw ApiException.notFound(code);
        }
    }

    /** The narrower of this scope and the area asked for; 404 when that area is outside. */
    public Scope narrowedTo(String code) {
        if (code == null) {
            return this;
        }
        requireRead(code);
        return new Scope(code);
    }

    /** Whether few rows are left of this area when a list is narrowed to another, if any: those of a town or less. */
    public boolean isNarrow(String area) {
        return Math.max(areaCode.length(), area == null ? 0 : area.length()) >= TOWN_CODE_LENGTH;
    }

    /** The town of this area, or this area when it is a town or above. */
    public String town() {
        return areaCode.substring(0, Math.min(areaCode.length(), TOWN_CODE_LENGTH));
    }

    /** The city of this area, or this area when it is a city or above: what data shared by a whole city is kept by. */
    public String city() {
        return areaCode.substring(0, Math.min(areaCode.length(), CITY_CODE_LENGTH));
    }
}
