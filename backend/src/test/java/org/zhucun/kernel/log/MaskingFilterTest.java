package org.zhucun.kernel.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;

@ApiTest
class MaskingFilterTest {

    private static final String ID = "441423197001011234";
    private static final Formatter FORMAT = new PatternFormatter("%s%e");

    private static String logged(String message, Throwable thrown, Object... parameters) {
        ExtLogRecord record = new ExtLogRecord(Level.INFO, message, ExtLogRecord.FormatStyle.PRINTF, "test");
        record.setParameters(parameters);
        record.setThrown(thrown);
        assertTrue(new MaskingFilter().isLoggable(record));
        return FORMAT.format(record);
    }

    @Test
    void messagesAndTheirParametersAreMasked() {
        assertEquals("row 4414**********1234, 138****1234", logged("row %s, %s", null, ID, "13800001234"));
    }

    @Test
    void whatExceptionsAndTheirCausesSayIsMasked() {
        Exception failure = new IllegalStateException("outer", new IllegalArgumentException("number " + ID));
        failure.addSuppressed(new IllegalArgumentException("also 13800001234"));
        String text = logged("failed", failure);
        assertFalse(text.contains(ID) || text.contains("13800001234"), text);
        assertTrue(text.contains("java.lang.IllegalStateException: outer"), text);
        assertTrue(text.contains("java.lang.IllegalArgumentException: number 4414**********1234"), text);
        assertTrue(text.contains("at org.zhucun.kernel.log.MaskingFilterTest"), text);
    }

    @Test
    void anExceptionThatNamesNobodyIsLoggedAsItIs() {
        Exception failure = new IllegalStateException("no number");
        assertSame(failure, MaskedThrowable.of(failure));
    }

    @Test
    void theConsoleOfTheRunningApplicationMasks() {
        List<Handler> consoles = handlers(LogContext.getLogContext().getLogger(""));
        assertFalse(consoles.isEmpty());
        for (Handler console : consoles) {
            ExtLogRecord record = new ExtLogRecord(Level.INFO, "number " + ID, "test");
            console.getFilter().isLoggable(record);
            assertEquals("number 4414**********1234", record.getFormattedMessage());
        }
    }

    private static List<Handler> handlers(Logger logger) {
        return java.util.Arrays.stream(logger.getHandlers())
                .flatMap(handler ->
                        handler instanceof org.jboss.logmanager.ExtHandler parent && parent.getHandlers().length > 0
                                ? java.util.Arrays.stream(parent.getHandlers())
                                : java.util.stream.Stream.of(handler))
                .filter(ConsoleHandler.class::isInstance)
                .toList();
    }
}
