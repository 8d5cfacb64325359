package org.zhucun.kernel.error;

import java.util.List;

/** What a violated constraint of the database means to the caller: the error, and the part of the body at fault. */
public record Constraint(String name, ErrorCode code, String pointer) {

    ApiException violated() {
        return new ApiException(code, List.of(Violation.pointer(pointer, code.name())));
    }
}
