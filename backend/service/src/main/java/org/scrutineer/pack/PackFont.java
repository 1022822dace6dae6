package org.scrutineer.pack;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The pack's typeface, embedded in each file as far as its letters are used. */
enum PackFont {
    REGULAR("Regular", 400),
    BOLD("Bold", 700);

    static final String FAMILY = "Source Sans 3";

    private final byte[] file;
    private final int weight;

    PackFont(String cut, int weight) {
        this.file = read("/pack/fonts/SourceSans3-%s.ttf".formatted(cut));
        this.weight = weight;
    }

    void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
        builder.useFont(
                new PDFontSupplier(embedded(document)), FAMILY, weight, FontStyle.NORMAL, true);
        builder.useFont(
                () -> new ByteArrayInputStream(file),
                FAMILY,
                weight,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.SVG));
    }

    /** Without ligatures, whose search took most of the time that a pack needs. */
    private PDType0Font embedded(PDDocument document) throws IOException {
        TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(file));
        font.setEnableGsub(false);
        return PDType0Font.load(document, font, true);
    }

    private static byte[] read(String resource) {
        try (InputStream in = PackFont.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
