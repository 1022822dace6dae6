package org.scrutineer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a file stand for text.
 *
 * @param mark how many bytes at the beginning say so and are no text
 * @param fault why it is no text, and in which line; null when it is
 */
record Encoding(Charset charset, String words, int mark, Table.@Nullable Unreadable fault) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * Looks at every byte once: a single letter far down a long file may be what tells Windows-1252
     * from UTF-8.
     */
    static Encoding of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(3);
            if (begins(start, 0xFF, 0xFE)) {
                return wide(StandardCharsets.UTF_16LE, file);
            }
            if (begins(start, 0xFE, 0xFF)) {
                return wide(StandardCharsets.UTF_16BE, file);
            }
            boolean marked = begins(start, 0xEF, 0xBB, 0xBF);
            ByteScan scan = new ByteScan();
            scan.take(start, start.length);
            byte[] part = new byte[ByteScan.PART];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                scan.take(part, read);
            }
            return narrow(scan, marked);
        }
    }

    private static Encoding wide(Charset charset, Path file) throws IOException {
        Table.Unreadable fault =
                Files.size(file) % 2 == 0
                        ? null
                        : new Table.Unreadable(
                                1, null, "is UTF-16 text that was cut off; send it again");
        return new Encoding(charset, "UTF-16", 2, fault);
    }

    private static Encoding narrow(ByteScan scan, boolean marked) {
        ByteScan.Result found = scan.end();
        Table.Unreadable fault = null;
        if (!found.isUtf8()) {
            if (!marked && found.isWindows()) {
                return new Encoding(WINDOWS_1252, "Windows-1252", 0, null);
            }
            fault = new Table.Unreadable(found.line(), null, found.why());
        }
        return new Encoding(StandardCharsets.UTF_8, "UTF-8", marked ? 3 : 0, fault);
    }

    /** The text, from behind the mark. Bytes that are no text are a fault and not replaced. */
    Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return new InputStreamReader(in, charset.newDecoder());
    }

    static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
