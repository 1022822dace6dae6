package org.scrutineer.http;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Keeps every message of the log on one line, and secret addresses out of it: what a client sends,
 * an address with a line feed in it for instance, can never look like a line of our own. It holds
 * for all that is logged, by the libraries too.
 */
@LoggingFilter(name = "log-lines")
public final class LogLines implements Filter {

    private static final Pattern LINE_BREAKING =
            Pattern.compile("[\\p{Cntrl}\\x{85}\\x{2028}\\x{2029}]");

    /** The address of somebody's calendar opens it for whoever reads the log. */
    private static final Pattern SECRET = Pattern.compile("(/api/v1/calendars/)[^/\\s]+");

    @Override
    public boolean isLoggable(LogRecord logged) {
        if (logged instanceof ExtLogRecord line) {
            String message = line.getFormattedMessage();
            String safe = message == null ? null : safe(message);
            if (safe != null && !safe.equals(message)) {
                line.setMessage(safe, ExtLogRecord.FormatStyle.NO_FORMAT);
            }
        }
        return true;
    }

    private static String safe(String message) {
        return LINE_BREAKING
                .matcher(SECRET.matcher(message).replaceAll("$1-"))
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }
}
