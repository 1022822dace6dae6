package org.scrutineer.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Tells UTF-8 from Windows-1252 and from what is no text, part by part. */
final class ByteScan {

    static final int PART = 64 * 1024;

    /** The longest beginning of a character that may wait for its rest. */
    private static final int REST = 4;

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(PART + REST);
    private final CharBuffer characters = CharBuffer.allocate(PART + REST);
    private int line = 1;
    private byte before;
    private boolean beyondAscii;
    private boolean control;
    private boolean undefined;
    private int malformed;
    private int firstMalformedLine;

    /**
     * What was found.
     *
     * @param line the first that is not UTF-8
     * @param mixed whether other characters beyond ASCII are UTF-8
     * @param cut whether all that is wrong is that the last character is not whole
     */
    record Result(boolean isUtf8, boolean mixed, boolean cut, boolean binary, int line) {

        boolean isWindows() {
            return !isUtf8 && !mixed && !cut && !binary;
        }

        String why() {
            if (cut) {
                return "ends within a character; the file was cut off, send it again";
            }
            return mixed
                    ? "mixes UTF-8 with Windows-1252; save the file again as \"CSV UTF-8\""
                    : "is not text; save the file as an Excel workbook (.xlsx) or as \"CSV UTF-8\"";
        }
    }

    void take(byte[] part, int length) {
        if (length == 0) {
            return;
        }
        if (bytes.position() == 0 && isAscii(part, length)) {
            countLines(part, length);
            return;
        }
        bytes.put(part, 0, length).flip();
        decode(false);
        bytes.compact();
    }

    Result end() {
        int wrongBefore = malformed;
        bytes.flip();
        decode(true);
        boolean cut = wrongBefore == 0 && malformed == 1;
        return new Result(
                malformed == 0, beyondAscii && !cut, cut, control || undefined, firstMalformedLine);
    }

    private void decode(boolean last) {
        CoderResult result;
        do {
            int from = bytes.position();
            characters.clear();
            result = utf8.decode(bytes, characters, last);
            countLines(bytes.array(), from, bytes.position());
            beyondAscii = beyondAscii || isBeyondAscii(characters.flip());
            if (result.isMalformed()) {
                if (malformed++ == 0) {
                    firstMalformedLine = line;
                }
                int next = bytes.position() + result.length();
                countLines(bytes.array(), bytes.position(), next);
                bytes.position(next);
            }
        } while (result.isMalformed());
    }

    private static boolean isBeyondAscii(CharBuffer characters) {
        while (characters.hasRemaining()) {
            if (characters.get() >= 0x80) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(byte[] part, int length) {
        int all = 0;
        for (int i = 0; i < length; i++) {
            all |= part[i];
        }
        return all >= 0;
    }

    private void countLines(byte[] part, int length) {
        countLines(part, 0, length);
    }

    private void countLines(byte[] part, int from, int to) {
        byte last = before;
        for (int i = from; i < to; i++) {
            byte each = part[i];
            if (each < ' ') {
                look(each, last);
            }
            last = each;
        }
        before = last;
    }

    /** What is below a space: line ends, control characters, and bytes beyond ASCII. */
    private void look(byte each, byte last) {
        if (each == '\r' || each == '\n' && last != '\r') {
            line++;
        } else if (each >= 0 && each != '\n' && each != '\t') {
            control = true;
        } else if (each < 0) {
            undefined |=
                    switch (each & 0xFF) {
                        case 0x81, 0x8D, 0x8F, 0x90, 0x9D -> true;
                        default -> false;
                    };
        }
    }
}
