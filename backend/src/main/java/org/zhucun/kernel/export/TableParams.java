package org.zhucun.kernel.export;

import java.util.Locale;
import org.zhucun.kernel.page.PageParams;

/** A list is asked for as a {@link Table}, from inside the application. */
public final class TableParams extends PageParams {

    final Locale language;
    final int most;

    /** @param most the most rows that are of use; with none the list is only counted */
    public TableParams(Locale language, int most) {
        this.language = language;
        this.most = most;
        format = Format.csv;
    }
}
