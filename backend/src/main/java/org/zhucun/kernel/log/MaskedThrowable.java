package org.zhucun.kernel.log;

import org.zhucun.kernel.text.Masking;

/** Stands in the log for an exception whose message, or that of a cause, names a person. */
final class MaskedThrowable extends Throwable {

    private static final int DEEPEST = 50;

    private final transient String text;

    private MaskedThrowable(Throwable original, int depth) {
        super(
                Masking.text(original.getMessage()),
                original.getCause() == null || depth > DEEPEST
                        ? null
                        : new MaskedThrowable(original.getCause(), depth + 1),
                true,
                true);
        this.text = Masking.text(original.toString());
        setStackTrace(original.getStackTrace());
        for (Throwable suppressed : original.getSuppressed()) {
            if (depth <= DEEPEST) {
                addSuppressed(new MaskedThrowable(suppressed, depth + 1));
            }
        }
    }

    /** The exception itself when nothing in it is to be masked. */
    static Throwable of(Throwable thrown) {
        return names(thrown, 0) ? new MaskedThrowable(thrown, 0) : thrown;
    }

    private static boolean names(Throwable thrown, int depth) {
        if (thrown == null || depth > DEEPEST) {
            return false;
        }
        String text = thrown.toString();
        if (!text.equals(Masking.text(text)) || names(thrown.getCause(), depth + 1)) {
            return true;
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            if (names(suppressed, depth + 1)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return text;
    }
}
