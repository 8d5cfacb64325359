package org.zhucun.imports.source;

import java.io.IOException;
import java.util.Map;
import org.zhucun.imports.IssueCode;

/** The file cannot be taken as a table of this resource; no row was stored. */
public class FileRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final IssueCode code;
    private final Long line;
    private final String column;
    private final transient Map<String, String> parameters;

    public FileRefusedException(IssueCode code, Long line, String column, Map<String, String> parameters) {
        super(code + " " + parameters);
        this.code = code;
        this.line = line;
        this.column = column;
        this.parameters = parameters;
    }

    public static FileRefusedException malformed(Long line, String reason) {
        return new FileRefusedException(IssueCode.MALFORMED, line, null, Map.of("reason", reason));
    }

    public IssueCode code() {
        return code;
    }

    /** The physical line from 1, or null when the whole file is meant. */
    public Long line() {
        return line;
    }

    /** The header as it stands in the file, or null. */
    public String column() {
        return column;
    }

    public Map<String, String> parameters() {
        return parameters;
    }
}
