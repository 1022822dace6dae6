package org.scrutineer.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.scrutineer.edition.document.EditionDocument.Theme;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.testing.PdfUa;

/** The agenda pages: what a meeting needs of 84 measures on six pages, with or without the rest. */
@QuarkusTest
class AgendaPackTest extends PackTest {

    private static final int MOST_PAGES = 6;
    private static final String FOOT = "G Green: target met";
    private static final String MORE_LATER = "The overview goes on in the appendix.";

    /** As much is said of every measure as anybody would write, and of the edition too. */
    private Pack crowded() {
        return Packs.rowsChanged(
                Packs.changed(
                        fullReport(),
                        edition ->
                                edition.put(
                                        "overview",
                                        "Much was said of it, and more than once. ".repeat(200))),
                row -> {
                    ObjectNode rating = (ObjectNode) row.get("rating");
                    rating.put("code", "RED").put("letter", "R").put("word", "Red");
                    rating.put("reason", "It misses the target by far. ".repeat(5));
                    row.putObject("commentary")
                            .put("text", "It got worse for many reasons. ".repeat(8))
                            .put("by", "A lead officer")
                            .put("at", "2025-06-01T09:00:00Z")
                            .putObject("action")
                            .put(
                                    "what",
                                    "Visit every family again and write down what helps. "
                                            .repeat(4))
                            .put("owner", "Head of service")
                            .put("due", "2026-03-31")
                            .put("dueText", "By 31 March 2026");
                });
    }

    @Test
    void eightyFourMeasuresKeepToSixPagesHoweverMuchThereIsToSay() throws Exception {
        for (Pack pack : List.of(fullReport(), crowded())) {
            assertEquals(84, pack.rows().count());
            byte[] file = PdfPack.write(pack, false);
            assertEquals(List.of(), PdfUa.failures(file));
            try (PDDocument pdf = Loader.loadPDF(file)) {
                System.out.printf("Agenda pages: %d%n", pdf.getNumberOfPages());
                assertTrue(pdf.getNumberOfPages() <= MOST_PAGES, () -> "" + pdf.getNumberOfPages());
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    assertNothingIsStranded(pack, lines(pdf, page));
                    assertNothingIsOverprintedOrCut(pdf, page);
                }
            }
        }
    }

    /** A heading, a theme or the sentence before a list is no foot of a page. */
    private static void assertNothingIsStranded(Pack pack, List<String> lines) {
        Set<String> heads =
                Stream.concat(
                                Stream.of(
                                        "All measures, one line each",
                                        "What to look at first",
                                        "What goes best",
                                        "What is being done"),
                                pack.edition().themes().stream().map(theme -> theme.name()))
                        .collect(Collectors.toSet());
        int foot =
                IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).startsWith(FOOT))
                        .findFirst()
                        .orElseThrow();
        String last = lines.get(foot - 1);
        assertFalse(heads.contains(last), last);
        assertFalse(last.matches(".*(most signs first|before the others)\\.$"), last);
    }

    /** Letters stand within the paper, and none on another. */
    private static void assertNothingIsOverprintedOrCut(PDDocument pdf, int page)
            throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition letter) {
                        if (!letter.getUnicode().isBlank()) {
                            letters.add(letter);
                        }
                    }
                };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        float width = pdf.getPage(page - 1).getMediaBox().getWidth();
        letters.sort(
                Comparator.comparing((TextPosition each) -> Math.round(each.getYDirAdj()))
                        .thenComparing(TextPosition::getXDirAdj));
        TextPosition before = null;
        for (TextPosition each : letters) {
            assertTrue(each.getXDirAdj() > 0, each::toString);
            assertTrue(each.getXDirAdj() + each.getWidthDirAdj() < width, each::toString);
            if (before != null
                    && Math.round(before.getYDirAdj()) == Math.round(each.getYDirAdj())) {
                float free = each.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
                assertTrue(free > -1.5, "%s on %s, page %d".formatted(each, before, page));
            }
            before = each;
        }
    }

    @Test
    void theyAreSummaryMatrixWorstBestAndActionsInThisOrder() throws Exception {
        Pack pack = fullReport();
        try (PDDocument pdf = Loader.loadPDF(PdfPack.write(pack, false))) {
            String all = text(pdf, 1, pdf.getNumberOfPages());
            int at = -1;
            for (String heading :
                    List.of(
                            "Overview",
                            "All measures, one line each",
                            "What to look at first",
                            "What goes best",
                            "What is being done")) {
                int next = all.indexOf(heading, at + 1);
                assertTrue(next > at, heading);
                at = next;
            }
            assertFalse(all.contains("Appendix"));
        }
        Markup markup = new Markup();
        var rows =
                new AgendaMatrix(markup, new Signs(markup), pack, MeasureNames.plain()).section();
        var written = rows.getElementsByTagName("th");
        List<String> titles =
                IntStream.range(0, written.getLength())
                        .mapToObj(i -> written.item(i).getTextContent())
                        .skip(5)
                        .toList();
        assertEquals(
                pack.edition().themes().stream()
                        .flatMap(AgendaPackTest::titlesUnderTheirTheme)
                        .toList(),
                titles);
        String matrix = rows.getTextContent();
        pack.rows()
                .filter(
                        each ->
                                !each.periods().isEmpty()
                                        && each.periods().getLast().value() != null)
                .forEach(each -> assertTrue(matrix.contains(each.periods().getLast().display())));
    }

    private static Stream<String> titlesUnderTheirTheme(Theme theme) {
        return IntStream.range(0, theme.measures().size())
                .mapToObj(
                        i -> (i == 0 ? theme.name() + " " : "") + theme.measures().get(i).title());
    }

    @Test
    void theAppendixFollowsTheSamePages() throws Exception {
        for (Pack pack : List.of(fullReport(), councilPlan(), crowded())) {
            try (PDDocument agenda = Loader.loadPDF(PdfPack.write(pack, false));
                    PDDocument whole = Loader.loadPDF(PdfPack.write(pack, true))) {
                int pages = agenda.getNumberOfPages();
                assertEquals(text(agenda, 1, pages), text(whole, 1, pages));
                assertTrue(
                        text(whole, pages + 1, pages + 1)
                                .contains("Appendix: each measure in full"),
                        () -> pack.title());
                String rest = text(whole, pages + 1, whole.getNumberOfPages());
                assertTrue(rest.contains("Trends, measure by measure"));
                assertEquals(
                        text(agenda, 1, 1).contains(MORE_LATER), rest.contains("Overview in full"));
            }
        }
    }

    @Test
    void theWorstHaveTheMostSignsAndTheBestHaveNoneOfThem() {
        Pack pack = fullReport();
        List<Measure> worst = Foremost.WORST.of(pack);
        List<Measure> best = Foremost.BEST.of(pack);
        assertTrue(worst.size() > 8 && best.size() > 5, worst.size() + " and " + best.size());
        for (Foremost which : Foremost.values()) {
            List<Integer> signs =
                    which.of(pack).stream().map(each -> which.signs(each).size()).toList();
            assertEquals(signs.stream().sorted(Comparator.reverseOrder()).toList(), signs);
        }
        for (Measure each : worst.subList(0, 5)) {
            String words = Foremost.WORST.words(each);
            assertEquals(each.rating().word().startsWith("Red"), words.contains(": red"), words);
            assertEquals(
                    each.direction().text().startsWith("Worsened"),
                    words.contains("worsened"),
                    words);
            assertTrue(words.startsWith(each.periods().getLast().display()), words);
        }
        assertTrue(best.stream().allMatch(each -> Foremost.WORST.signs(each).isEmpty()));
    }

    private static List<String> lines(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    /** Pages without how many there are. */
    private static String text(PDDocument pdf, int first, int last) throws IOException {
        List<String> all = new ArrayList<>();
        for (int page = first; page <= last; page++) {
            all.addAll(lines(pdf, page));
        }
        return Pattern.compile("(?<=Page \\d) of \\d+$", Pattern.MULTILINE)
                .matcher(String.join("\n", all))
                .replaceAll("");
    }
}
