package org.scrutineer.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A subject line as the header of an e-mail carries it: printable ASCII whatever it says (RFC
 * 2047), in lines that fit. Pure.
 */
final class SubjectHeader {

    /** With "Subject: " before it a line stays below the 76 characters that RFC 2047 allows. */
    private static final int MOST_BYTES = 39;

    private static final int MOST_PLAIN = 60;

    private SubjectHeader() {}

    static String of(String subjectLine) {
        if (isPlain(subjectLine)) {
            return subjectLine;
        }
        List<String> words = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int bytes = 0;
        for (int point : subjectLine.codePoints().toArray()) {
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > MOST_BYTES) {
                words.add(encoded(piece));
                piece.setLength(0);
                bytes = 0;
            }
            piece.append(character);
            bytes += size;
        }
        words.add(encoded(piece));
        return String.join("\n ", words);
    }

    /** Text that looks encoded would be read as if it were. */
    private static boolean isPlain(String subjectLine) {
        return subjectLine.length() <= MOST_PLAIN
                && !subjectLine.contains("=?")
                && subjectLine.chars().allMatch(each -> each >= ' ' && each < 127);
    }

    private static String encoded(CharSequence piece) {
        byte[] bytes = piece.toString().getBytes(StandardCharsets.UTF_8);
        return "=?UTF-8?B?%s?=".formatted(Base64.getEncoder().encodeToString(bytes));
    }
}
