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
        return Messages.get(locale, "paper.attachments");
    }

    /**
     * Above an attachment.
     *
     * @param number from 1
     * @param of how many there are; a single one has no number
     */
    public String attachment(int number, int of) {
        String word = Messages.get(locale, "paper.attachment");
        return of == 1 ? word : word + (isChinese() ? "" : " ") + number;
    }

    /** Before those who get the document; {@code label} says how. */
    public String receivers(String label) {
        return label + Messages.get(locale, "paper.colon");
    }

    public String copies(int copies) {
        return Messages.get(locale, "paper.copies", Integer.toString(copies));
    }

    public boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }
}
