package org.scrutineer.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

/** What a line of the log may hold, whoever writes it. */
class LogLinesTest {

    private static String logged(String message, Object... parameters) {
        ExtLogRecord line =
                new ExtLogRecord(
                        Level.WARNING,
                        message,
                        ExtLogRecord.FormatStyle.PRINTF,
                        LogLinesTest.class.getName());
        line.setParameters(parameters);
        assertTrue(new LogLines().isLoggable(line));
        return line.getFormattedMessage();
    }

    @Test
    void theSecretAddressOfACalendarStandsInNoLine() {
        assertEquals(
                "The database could not answer /api/v1/calendars/-/scrutineer.ics",
                logged(
                        "The database could not answer %s",
                        "/api/v1/calendars/Zm9vYmFy_-x/scrutineer.ics"));
    }

    @Test
    void aLineFeedIsWrittenOut() {
        assertEquals("at /x\\u000aforged 100%", logged("at %s", "/x\nforged 100%"));
    }

    @Test
    void everythingElseIsWrittenAsItIs() {
        assertEquals("at /api/v1/calendar 100%", logged("at %s", "/api/v1/calendar 100%"));
    }
}
