package org.zhucun.roster.posting;

import org.zhucun.platform.imports.ImportWork;

/**
 * Takes postings from a file of cadres. The table {@code plan} holds of each row, beside the cadre ({@code cadre_id},
 * {@code is_new}, {@code changed}, {@code id_number}, {@code unit_id}, {@code area_code}, {@code old_area_code}), where he
 * is posted: {@code village_code, batch_id, role, posted_on}.
 */
public final class PostingIntake {

    private PostingIntake() {}

    /** Rejects the rows that no posting can come of, and marks those that change one. */
    public static void check(ImportWork work) {
        PostingCheck.check(work);
    }

    public static void warn(ImportWork work) {
        PostingCheck.warn(work);
    }

    /** Begins, changes and ends postings, once the cadres are stored. */
    public static void write(ImportWork work) {
        PostingWrite.write(work);
    }
}
