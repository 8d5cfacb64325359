package org.zhucun.kernel.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A failure that the caller is told about: its code, the arguments of its message, and where the fault lies. */
public final class ApiException extends RuntimeException {

    private final transient ErrorCode code;
    private final transient Object[] args;
    private final transient List<Violation> violations;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    public ApiException(ErrorCode code, Object... args) {
        this(code, List.of(), args);
    }

    public ApiException(ErrorCode code, List<Violation> violations, Object... args) {
        super(code.name());
        this.code = code;
        this.args = args.clone();
        this.violations = List.copyOf(violations);
    }

    /** 422 with the fields at fault. */
    public static ApiException invalid(Violation... violations) {
        return new ApiException(ErrorCode.VALIDATION_FAILED, List.of(violations), violations.length);
    }

    /** 404: absent, or outside the caller's area; the two look alike on purpose. */
    public static ApiException notFound(Object id) {
        return new ApiException(ErrorCode.NOT_FOUND, String.valueOf(id));
    }

    /** Adds a member to the problem document, as RFC 9457 section 3.2 allows. */
    public ApiException with(String member, Object value) {
        extensions.put(member, value);
        return this;
    }

    public ErrorCode code() {
        return code;
    }

    public Object[] args() {
        return args.clone();
    }

    public List<Violation> violations() {
        return violations;
    }

    public Map<String, Object> extensions() {
        return extensions;
    }
}
