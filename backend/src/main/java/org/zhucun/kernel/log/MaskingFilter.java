package org.zhucun.kernel.log;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.zhucun.kernel.text.Masking;

/** Masks citizen ID numbers and phones in every line of the log, also in what exceptions say. */
@LoggingFilter(name = "masking")
public final class MaskingFilter implements Filter {

    @Override
    public boolean isLoggable(LogRecord record) {
        String text = record instanceof ExtLogRecord extended ? extended.getFormattedMessage() : record.getMessage();
        String masked = Masking.text(text);
        if (masked != null && !masked.equals(text)) {
            replaceMessage(record, masked);
        }
        if (record.getThrown() != null) {
            record.setThrown(MaskedThrowable.of(record.getThrown()));
        }
        return true;
    }

    private static void replaceMessage(LogRecord record, String masked) {
        record.setParameters(null);
        if (record instanceof ExtLogRecord extended) {
            extended.setMessage(masked, ExtLogRecord.FormatStyle.NO_FORMAT);
        } else {
            record.setMessage(masked);
        }
    }
}
