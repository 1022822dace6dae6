package org.scrutineer.ingest;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * The parts of an Excel workbook, which is a ZIP file of XML. What is no plain workbook is refused
 * here, in words that say how to make one of it.
 */
final class WorkbookParts implements Closeable {

    static final String BOOK = "xl/workbook.xml";

    private static final long MEGABYTE = 1024L * 1024;

    /** More than a million rows of figures take. */
    static final long MOST_MEGABYTES = 256;

    /** More than what a workbook says of its sheets and styles takes. */
    static final long FEW_MEGABYTES = 8;

    private static final String DEPTH = "64";

    private static final int MOST_PARTS = 2000;

    /** Between two tags: more than a cell's text takes, and little enough to hold in memory. */
    private static final int LONGEST_RUN = 512 * 1024;

    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;

    private WorkbookParts(ZipFile zip) {
        this.zip = zip;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", DEPTH);
        return factory;
    }

    /** Whether a file is a workbook, old or new, or at least another file of many parts. */
    static boolean isLike(Path file) throws IOException {
        byte[] start = start(file);
        return Encoding.begins(start, 'P', 'K', 3, 4) || isOld(start);
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(8);
        }
    }

    private static boolean isOld(byte[] start) {
        return Encoding.begins(start, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    static WorkbookParts open(Path file) throws IOException {
        if (isOld(start(file))) {
            throw refused(
                    isEncrypted(file)
                            ? "The workbook has a password. Take it away in Excel (File, Info, Protect Workbook), save the workbook and send it again."
                            : "This is a workbook in the old format of Excel (.xls). Save it as \"Excel Workbook (.xlsx)\" and send that.");
        }
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                look(zip);
                return new WorkbookParts(zip);
            } catch (RuntimeException refused) {
                zip.close();
                throw refused;
            }
        } catch (ZipException broken) {
            throw damaged();
        }
    }

    /** Whether the directory within the old kind of file names what an encrypted workbook is in. */
    private static boolean isEncrypted(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] head = new byte[52];
            if (bytes.read(head) < head.length) {
                return false;
            }
            ByteBuffer numbers = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
            long sector = 1L << Math.min(numbers.getShort(30), 12);
            bytes.seek(Math.max(0, (numbers.getInt(48) + 1L) * sector));
            byte[] directory = new byte[8 * 1024];
            int read = Math.max(bytes.read(directory), 0);
            return new String(directory, 0, read, StandardCharsets.UTF_16LE)
                    .contains("EncryptedPackage");
        }
    }

    private static void look(ZipFile zip) {
        if (zip.size() > MOST_PARTS) {
            throw tooLarge();
        }
        Set<String> names = new HashSet<>();
        long bytes = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry part = all.nextElement();
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                throw damaged();
            }
            if (name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/")) {
                throw refused(
                        "The workbook has macros, which are not taken here. Save it as \"Excel Workbook (.xlsx)\", without them, and send that.");
            }
            bytes += Math.max(part.getSize(), 0);
        }
        if (bytes > MOST_MEGABYTES * MEGABYTE) {
            throw tooLarge();
        }
        if (!names.contains(BOOK)) {
            throw refused(
                    "This is no Excel workbook (.xlsx). Open it in Excel, save it as \"Excel Workbook (.xlsx)\" or as \"CSV UTF-8\", and send that.");
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** A part, of which no more may unpack than some megabytes. */
    XMLStreamReader read(String name, long megabytes) throws IOException {
        ZipEntry part = zip.getEntry(name);
        if (part == null) {
            throw damaged();
        }
        try {
            return XML.createXMLStreamReader(new Counted(zip.getInputStream(part), megabytes));
        } catch (XMLStreamException broken) {
            throw ofXml(broken);
        }
    }

    /** The refusal that lies behind what the reader of XML could not read. */
    static ProblemException ofXml(XMLStreamException broken) {
        Throwable cause = broken;
        while (cause != null) {
            if (cause instanceof TooLarge) {
                return tooLarge();
            }
            cause = cause == broken ? broken.getNestedException() : cause.getCause();
        }
        return damaged();
    }

    static ProblemException damaged() {
        return refused(
                "The workbook is damaged and cannot be read. Open it in Excel, save it again as \"Excel Workbook (.xlsx)\" and send that.");
    }

    static ProblemException tooLarge() {
        return refused(
                "The workbook unpacks to more than a workbook of figures does, %d MB at most. Send the figures in several files."
                        .formatted(MOST_MEGABYTES));
    }

    static ProblemException refused(String detail) {
        return ProblemException.of(ProblemType.INVALID, detail);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** What a part says of its size may be wrong, so that its bytes are counted as they come. */
    private static final class Counted extends FilterInputStream {

        private long left;
        private int sinceTag;

        Counted(InputStream in, long megabytes) {
            super(in);
            this.left = megabytes * MEGABYTE;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte @Nullable [] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            left -= Math.max(read, 0);
            for (int i = from; into != null && i < from + read; i++) {
                sinceTag = into[i] == '<' ? 0 : sinceTag + 1;
                if (sinceTag > LONGEST_RUN) {
                    throw new TooLarge();
                }
            }
            if (left < 0) {
                throw new TooLarge();
            }
            return read;
        }
    }
}
