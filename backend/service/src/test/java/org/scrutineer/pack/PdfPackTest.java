package org.scrutineer.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The pack as PDF: accessible by the standard, complete, and the same whenever it is made. */
@QuarkusTest
class PdfPackTest extends PackTest {

    @BeforeAll
    static void prepareVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void everySeriesIsPdfUa1() throws Exception {
        for (Pack pack :
                List.of(fullReport(), councilPlan(), pack("attendance-weekly", "2025-W45"))) {
            assertAccessible(pack);
        }
    }

    @Test
    void eightyFourMeasuresAreMadeAndTheSameAgain() {
        Pack pack = fullReport();
        assertEquals(84, pack.measures().size());
        byte[] first = PdfPack.write(pack, true);
        long began = System.nanoTime();
        byte[] second = PdfPack.write(pack, true);
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("PDF of 84 measures: %.1f s, %d kB%n", seconds, second.length / 1024);
        assertArrayEquals(first, second);
    }

    @Test
    void itSaysWhatItIsAndEveryPageHasTheKey() throws Exception {
        Pack pack = councilPlan();
        try (PDDocument pdf = Loader.loadPDF(PdfPack.write(pack, true))) {
            assertEquals(pack.title(), pdf.getDocumentInformation().getTitle());
            assertEquals(pack.edition().council().name(), pdf.getDocumentInformation().getAuthor());
            assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
            assertEquals(
                    List.of(
                            "Summary",
                            "All measures, one line each",
                            "What to look at first",
                            "What goes best",
                            "What is being done",
                            "Appendix"),
                    bookmarks(pdf));
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String text = text(pdf, page);
                for (String sign :
                        List.of(
                                "Green: target met",
                                "Amber: missed, within tolerance",
                                "Red: missed by more",
                                "Not rated",
                                "Improved")) {
                    assertTrue(text.contains(sign), "%s on page %d".formatted(sign, page));
                }
            }
        }
    }

    @Test
    void theFirstPageSaysHowManyAndWhichAreRed() throws Exception {
        Pack pack =
                Packs.rowsChanged(
                        councilPlan(),
                        row -> {
                            if (row.get("reference").asText().equals("CH03")) {
                                row.withObject("rating")
                                        .put("code", "RED")
                                        .put("letter", "R")
                                        .put("word", "Red")
                                        .put("reason", "69.0 misses the target of less than 60.");
                            }
                        });
        try (PDDocument pdf = Loader.loadPDF(PdfPack.write(pack, true))) {
            String first = text(pdf, 1);
            assertTrue(first.contains("1 A Amber 5 G Green 5 \u2013 Not rated"), first);
            for (String part :
                    List.of(
                            "R Red \u00b7 Child Protection Plans rate per 10,000: 69.0 in 2022-23",
                            "69.0 misses the target of less than 60.",
                            "Improved since 2021-22 (number fell), -15.3")) {
                assertTrue(first.contains(part), first);
            }
        }
    }

    @Test
    void everyMeasureHasItsRowItsTrendAndItsDefinition() throws Exception {
        Pack pack = fullReport();
        try (PDDocument pdf = Loader.loadPDF(PdfPack.write(pack, true))) {
            String all = bare(new PDFTextStripper().getText(pdf));
            pack.rows()
                    .forEach(
                            row -> {
                                String title = bare(row.title());
                                assertTrue(
                                        all.split(java.util.regex.Pattern.quote(title), -1).length
                                                > 3,
                                        row.title());
                            });
            pack.glossary().forEach(term -> assertTrue(all.contains(bare(term.meaning()))));
        }
    }

    @Test
    void theSummaryKeepsToOnePageHoweverMuchThereIsToSay() throws Exception {
        Pack crowded =
                Packs.rowsChanged(
                        Packs.changed(
                                fullReport(),
                                edition ->
                                        edition.put(
                                                "overview",
                                                "Much was said of it, and more than once. "
                                                        .repeat(200))),
                        row -> {
                            ((ObjectNode) row.get("rating"))
                                    .put("code", "RED")
                                    .put("letter", "R")
                                    .put("word", "Red");
                            ((ObjectNode) row.get("rating"))
                                    .put("reason", "It misses the target by far. ".repeat(5));
                        });
        try (PDDocument pdf = Loader.loadPDF(PdfPack.write(crowded, true))) {
            assertTrue(text(pdf, 1).contains("The first 3 of 84"), text(pdf, 1));
            assertTrue(
                    text(pdf, 1).contains("The overview goes on in the appendix."), text(pdf, 1));
            assertTrue(text(pdf, 2).contains("All measures, one line each"), text(pdf, 2));
            assertTrue(new PDFTextStripper().getText(pdf).contains("Overview in full"));
        }
    }

    @Test
    void noTextBecomesMarkupOrBreaksTheFile() throws Exception {
        Pack hostile =
                Packs.changed(
                        councilPlan(),
                        edition ->
                                edition.put(
                                        "overview",
                                        "<b>Bold</b> & <script>alert(1)</script> \u202e\u200b\ud83d\ude00 \u4e2d\u6587 caf\u00e9"));
        assertAccessible(hostile);
        try (PDDocument pdf = Loader.loadPDF(PdfPack.write(hostile, true))) {
            assertTrue(text(pdf, 1).contains("<b>Bold</b> & <script>alert(1)</script>"));
        }
    }

    @Test
    void anEditionOfAnEarlierVersionLacksMuchAndIsMadeAllTheSame() throws Exception {
        Pack earlier = Packs.ofAnEarlierVersion(councilPlan());
        assertAccessible(earlier);
        assertFalse(PackTables.scorecard(earlier).rows().isEmpty());
    }

    private static void assertAccessible(Pack pack) throws Exception {
        byte[] pdf = PdfPack.write(pack, true);
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> failed =
                    result.getTestAssertions().stream()
                            .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                            .map(each -> each.getRuleId().getClause() + ": " + each.getMessage())
                            .distinct()
                            .toList();
            assertEquals(List.of(), failed, pack.title());
            assertTrue(result.isCompliant(), pack.title());
            System.out.printf(
                    "veraPDF, PDF/UA-1: %s passes %d checks%n",
                    pack.title(), result.getTotalAssertions());
        }
    }

    private static List<String> bookmarks(PDDocument pdf) {
        List<String> names = new ArrayList<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            names.add(item.getTitle());
        }
        return names;
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }

    /** Lines end where there is room; letters stay. */
    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
