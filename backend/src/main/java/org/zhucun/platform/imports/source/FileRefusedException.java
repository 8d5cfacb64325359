package org.zhucun.platform.imports.source;

import java.io.IOException;
import java.util.List;
import org.zhucun.platform.imports.IssueCode;

/** The file cannot be taken as a table of this resource; no row of it was looked at. */
public class FileRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient List<FileIssue> issues;

    public FileRefusedException(List<FileIssue> issues) {
        super(issues.toString());
        this.issues = List.copyOf(issues);
    }

    public FileRefusedException(IssueCode code, Long line, String... parameters) {
        this(List.of(new FileIssue(code, line, null, List.of(parameters))));
    }

    /** @param reason key of the message {@code issue.MALFORMED.<reason>} */
    public static FileRefusedException malformed(Long line, String reason) {
        return new FileRefusedException(IssueCode.MALFORMED, line, reason);
    }

    public List<FileIssue> issues() {
        return issues;
    }

    /** The first issue's code, by which the whole is answered. */
    public IssueCode code() {
        return issues.get(0).code();
    }

    public Long line() {
        return issues.get(0).line();
    }
}
