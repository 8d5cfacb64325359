package org.zhucun.report.wording;

import java.util.Set;

/** The names that a text may use in its placeholders. */
public interface Vocabulary {

    /** Codes of figures. */
    Set<String> figures();

    /** Names of lists: a text writes {@code list.} before them. */
    Set<String> lists();

    Set<String> words();
}
