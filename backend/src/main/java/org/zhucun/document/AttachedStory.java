package org.zhucun.document;

import org.zhucun.roster.village.StoryPart;

/** What hangs on the records of a village, as its story tells it. */
public final class AttachedStory {

    private static final String TOLD =
            "select r.village_code, a.issued_on as day, 'DOCUMENT' as kind, a.id::text as record,"
                    + " a.title as text, null as state from document a join %s r on r.id = a.record_id where a.record_type = '%s'";

    private AttachedStory() {}

    /**
     * @param records SQL of those that are told of, with {@code id} and {@code village_code}: a table, or a query in brackets
     * @param right the right to read them
     */
    public static StoryPart of(RecordType type, String records, String right) {
        return new StoryPart(right, TOLD.formatted(records, type));
    }
}
