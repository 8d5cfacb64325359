package org.zhucun.platform.imports.source;

import java.util.List;
import org.zhucun.platform.imports.IssueCode;

/**
 * Why a file as a whole is refused.
 *
 * @param line physical line from 1, or null when the whole file is meant
 * @param column header as it stands in the file, or null
 * @param parameters of the message
 */
public record FileIssue(IssueCode code, Long line, String column, List<String> parameters) {}
