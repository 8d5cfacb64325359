package org.zhucun.platform.imports.job;

import java.util.List;
import org.zhucun.platform.imports.IssueCode;

/**
 * One finding as a job keeps it: the code and its parameters, so that it can be told in either language.
 *
 * @param row data row from 1, null for the file or its columns
 * @param line physical line from 1
 * @param value the cell, masked where personal
 */
public record ImportIssue(
        Long row,
        Long line,
        String column,
        String field,
        String value,
        IssueCode code,
        List<String> params,
        List<String> suggestions) {}
