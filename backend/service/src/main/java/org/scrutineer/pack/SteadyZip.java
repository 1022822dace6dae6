package org.scrutineer.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook without the time it was made, so that making it again gives the same bytes. */
final class SteadyZip {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";

    private SteadyZip() {}

    /**
     * @param workbook a file, since its maker leaves out of it what reading it as a stream needs
     */
    static byte[] of(Path workbook) throws IOException {
        ByteArrayOutputStream steady = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(workbook.toFile());
                ZipOutputStream out = new ZipOutputStream(steady)) {
            Enumeration<? extends ZipEntry> entries = in.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(ALWAYS);
                out.putNextEntry(same);
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.write(entry.getName().equals(PROPERTIES) ? undated(content) : content);
                out.closeEntry();
            }
        }
        return steady.toByteArray();
    }

    private static byte[] undated(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
