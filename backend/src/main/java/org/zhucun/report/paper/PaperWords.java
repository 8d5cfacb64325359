package org.zhucun.report.paper;

import java.util.Locale;
import org.zhucun.kernel.error.Messages;

/** The words that every document has, whatever it is about. */
public final class PaperWords {

    private final Locale locale;

    public PaperWords(Locale locale) {
        this.locale = locale;
    }

    /** Before the names of the attachments. */
    public String attachments() {
        return Messages.get(locale, "label.paper.attachments");
    }

    /**
     * Above an attachment.
     *
     * @param number from 1
     * @param of how many there are; a single one has no number
     */
    public String attachment(int number, int of) {
        String word = Messages.get(locale, "label.paper.attachment");
        return of == 1 ? word : word + (isChinese() ? "" : " ") + number;
    }

    public String copies(int copies) {
        return Messages.get(locale, "label.paper.copies", Integer.toString(copies));
    }

    public boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }
}
