package org.zhucun.platform.imports.column;

import java.util.List;
import org.zhucun.platform.imports.IssueCode;

/** A cell's text is no value of its column. Without a stack trace: a file may have millions. */
public final class CellRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final IssueCode code;
    private final transient List<String> parameters;

    public CellRefusedException(IssueCode code, String... parameters) {
        super(code.name(), null, false, false);
        this.code = code;
        this.parameters = List.of(parameters);
    }

    public IssueCode code() {
        return code;
    }

    public List<String> parameters() {
        return parameters;
    }
}
