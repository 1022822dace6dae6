package org.scrutineer.pack;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Writes a pack as tagged PDF (PDF/UA-1). The same pack always gives the same bytes: its dates and
 * its identifier are the edition's, never the clock's.
 */
final class PdfPack {

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfPack() {}

    /**
     * @param appendix whether what the agenda pages rest on follows them
     */
    static byte[] write(Pack pack, boolean appendix) {
        return write(new PackDocument(pack, appendix).write(), made(pack));
    }

    /**
     * @param at when what it says was made, which becomes its date
     */
    static byte[] write(Document page, Instant at) {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder =
                    new PdfRendererBuilder()
                            .usePDDocument(document)
                            .usePdfUaAccessibility(true)
                            .useUnicodeLineBreaker(new BetweenWords())
                            .useSVGDrawer(new BatikSVGDrawer())
                            .withProducer("Scrutineer")
                            .withW3cDocument(page, "/");
            for (PackFont font : PackFont.values()) {
                font.addTo(builder, document);
            }
            return bytes(builder, document, at);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes(PdfRendererBuilder builder, PDDocument document, Instant at)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            document.getDocumentInformation().setCreationDate(calendar(at));
            document.setDocumentId(at.toEpochMilli());
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /** When the edition was published. */
    private static Instant made(Pack pack) {
        Instant published = pack.edition().publishedAt();
        return published == null ? Instant.EPOCH : published;
    }

    private static Calendar calendar(Instant at) {
        Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(at.toEpochMilli());
        return calendar;
    }
}
