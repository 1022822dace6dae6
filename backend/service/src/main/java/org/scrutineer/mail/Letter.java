package org.scrutineer.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an e-mail says: one subject line, and the same words as text and as HTML.
 *
 * @param subjectLine one line whatever it was made from: a line break in it would begin a header of
 *     its own
 * @param text may hold {@link #UNSUBSCRIBE}, as may the HTML
 * @param calendar null for most
 */
public record Letter(
        String subjectLine, String text, String html, @Nullable CalendarPart calendar) {

    /** Stands for the recipient's own address for switching such e-mails off. */
    static final String UNSUBSCRIBE = "https://unsubscribe.invalid/";

    /** Without an event for calendars. */
    public Letter(String subjectLine, String text, String html) {
        this(subjectLine, text, html, null);
    }

    public Letter {
        subjectLine = subjectLine.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    public Letter with(CalendarPart event) {
        return new Letter(subjectLine, text, html, event);
    }

    /**
     * As one recipient gets it.
     *
     * @param unsubscribe their own address for switching such e-mails off
     */
    Letter addressedTo(String address, String unsubscribe) {
        return new Letter(
                subjectLine,
                text.replace(UNSUBSCRIBE, unsubscribe),
                html.replace(UNSUBSCRIBE, unsubscribe),
                calendar == null ? null : calendar.addressedTo(address));
    }

    /** Writes text and HTML side by side. */
    public static final class Writer {

        private static final String PARAGRAPH = "<p style=\"margin: 0 0 16px\">%s</p>\n";
        private static final String CELL =
                "text-align: left; vertical-align: top; padding: 8px 16px 8px 0; border-bottom: 1px solid #b1b4b6";

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder html = new StringBuilder();

        public Writer heading(String words) {
            text.append('\n')
                    .append(words)
                    .append('\n')
                    .append("-".repeat(words.length()))
                    .append("\n\n");
            html.append(
                    "<h2 style=\"font-size: 21px; margin: 24px 0 8px\">%s</h2>\n"
                            .formatted(escape(words)));
            return this;
        }

        public Writer paragraph(String words) {
            text.append(words).append("\n\n");
            html.append(PARAGRAPH.formatted(escape(words).replace("\n", "<br>")));
            return this;
        }

        /** Does nothing where there is nothing to list. */
        public Writer list(List<String> items) {
            if (!items.isEmpty()) {
                html.append("<ul style=\"margin: 0 0 16px; padding-left: 24px\">\n");
                for (String item : items) {
                    text.append("* ").append(item).append('\n');
                    html.append(
                            "<li style=\"margin-bottom: 8px\">%s</li>\n".formatted(escape(item)));
                }
                text.append('\n');
                html.append("</ul>\n");
            }
            return this;
        }

        public Writer link(String words, String address) {
            text.append(words).append(":\n").append(address).append("\n\n");
            html.append(
                    PARAGRAPH.formatted(
                            "<a href=\"%s\" style=\"color: #1d70b8\">%s</a>"
                                    .formatted(escape(address), escape(words))));
            return this;
        }

        /**
         * A table; as text, one paragraph a row.
         *
         * @param rows as wide as {@code columns}; the first cell names its row
         */
        public Writer table(String caption, List<String> columns, List<List<String>> rows) {
            html.append(
                    "<table style=\"border-collapse: collapse; margin: 0 0 16px; font-size: 16px\">\n");
            html.append(
                    "<caption style=\"text-align: left; font-weight: bold\">%s</caption>\n<tr>"
                            .formatted(escape(caption)));
            columns.forEach(
                    column ->
                            html.append(
                                    "<th scope=\"col\" style=\"%s\">%s</th>"
                                            .formatted(CELL, escape(column))));
            html.append("</tr>\n");
            rows.forEach(row -> row(columns, row));
            html.append("</table>\n");
            return this;
        }

        private void row(List<String> columns, List<String> row) {
            text.append(row.getFirst()).append('\n');
            html.append(
                    "<tr><th scope=\"row\" style=\"%s\">%s</th>"
                            .formatted(CELL, escape(row.getFirst())));
            for (int i = 1; i < row.size(); i++) {
                text.append("  ")
                        .append(columns.get(i))
                        .append(": ")
                        .append(row.get(i))
                        .append('\n');
                html.append("<td style=\"%s\">%s</td>".formatted(CELL, escape(row.get(i))));
            }
            text.append('\n');
            html.append("</tr>\n");
        }

        public Letter letter(String subjectLine) {
            return new Letter(
                    subjectLine,
                    text.toString().strip().replaceAll("\n{3,}", "\n\n") + "\n",
                    """
                    <!DOCTYPE html>
                    <html lang="en-GB">
                    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title></head>
                    <body style="font-family: Arial, sans-serif; font-size: 19px; line-height: 1.4; color: #0b0c0c; background: #ffffff; max-width: 640px; margin: 16px">
                    <h1 style="font-size: 26px; margin: 0 0 16px">%s</h1>
                    %s</body>
                    </html>
                    """
                            .formatted(escape(subjectLine), escape(subjectLine), html));
        }
    }

    /** Text as it may stand in HTML, in an attribute too. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
