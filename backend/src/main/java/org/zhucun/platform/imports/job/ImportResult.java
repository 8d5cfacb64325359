package org.zhucun.platform.imports.job;

import java.util.List;

/** The result of a job. */
public record ImportResult(
        ImportOutcome outcome,
        String format,
        String encoding,
        List<ImportColumn> columns,
        ImportCounts counts,
        List<ImportIssue> issues,
        boolean issuesTruncated) {}
