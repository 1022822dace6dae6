package org.scrutineer.ingest;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the fields of a row.
 *
 * @param named whether the first line names it, as Excel has it: "sep=;"
 */
record Separator(char character, boolean named) {

    private static final List<Character> CHARACTERS = List.of(',', ';', '\t');
    private static final Pattern NAMED =
            Pattern.compile("\"?sep=([,;\\t])\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_LINE = Pattern.compile("[\\r\\n]*([^\\r\\n]*)");

    /** The one that makes the most column names of the first line; a comma when none does. */
    static Separator of(Reader text) throws IOException {
        String line = firstLine(text);
        Matcher named = NAMED.matcher(line.strip());
        if (named.matches()) {
            return new Separator(named.group(1).charAt(0), true);
        }
        return CHARACTERS.stream()
                .max(
                        Comparator.comparingLong((Character each) -> names(line, each))
                                .thenComparing(each -> -CHARACTERS.indexOf(each)))
                .map(each -> new Separator(each, false))
                .orElseThrow();
    }

    private static String firstLine(Reader text) throws IOException {
        char[] start = new char[8 * 1024];
        int length = 0;
        for (int read = 0; read >= 0 && length < start.length; ) {
            read = text.read(start, length, start.length - length);
            length += Math.max(read, 0);
        }
        Matcher line = FIRST_LINE.matcher(new String(start, 0, length));
        return line.lookingAt() ? line.group(1) : "";
    }

    private static long names(String line, char separator) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(separator)), -1))
                .map(name -> name.replace("\"", "").strip().toLowerCase(Locale.ROOT))
                .filter(FileHeader::isKnown)
                .count();
    }

    String words() {
        return switch (character) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "commas";
        };
    }
}
