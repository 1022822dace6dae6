package org.scrutineer.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.scrutineer.circulation.WrittenLetters;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.MeasureDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Of every measure of every edition of the demonstration: no two places say different things of
 * whether it got better or worse. Places are what members read, so it is their words that are held
 * against each other, whatever they were made from.
 */
@QuarkusTest
class OneVerdictTest extends PackTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What words may claim; each is at odds with every other. */
    private enum Claim {
        IMPROVED("\\b(improved|improvement)\\b"),
        WORSENED("\\b(worsened|got worse|real concern|is a concern)\\b"),
        NO_CHANGE("\\b(this is chance|no real change|no change since)\\b"),
        NOT_ENOUGH_EVIDENCE("\\b(not enough evidence|cannot be said)\\b");

        private final Pattern words;

        Claim(String words) {
            this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
        }

        static Set<Claim> of(String text) {
            return Stream.of(values())
                    .filter(each -> each.words.matcher(text).find())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private record Edition(String scorecard, String period) {}

    /** Where something is said, and what. */
    private record Said(String place, String text) {}

    /** One measure of one edition, with all that is said of it. */
    private static final class Spoken {
        private final String name;
        private final String title;
        private final List<Said> said = new ArrayList<>();

        Spoken(String name, String title) {
            this.name = name;
            this.title = title;
        }

        void at(String place, String text) {
            said.add(new Said(place, text.replace(title, "")));
        }

        Set<Claim> claims() {
            return said.stream()
                    .flatMap(each -> Claim.of(each.text()).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public String toString() {
            return said.stream()
                    .filter(each -> !Claim.of(each.text()).isEmpty())
                    .map(each -> "  %s: %s".formatted(each.place(), each.text()))
                    .collect(Collectors.joining("\n", name + "\n", ""));
        }
    }

    @Test
    void noTwoPlacesContradictEachOther() {
        List<Spoken> all = spoken().values().stream().flatMap(m -> m.values().stream()).toList();
        assertTrue(all.size() > 300, () -> all.size() + " measures");
        assertEquals(
                "",
                all.stream()
                        .filter(each -> each.claims().size() > 1)
                        .map(Spoken::toString)
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void whatIsSaidIsTheVerdict() {
        Map<Edition, Map<String, Spoken>> spoken = spoken();
        List<String> wrong = new ArrayList<>();
        Set<String> codes = new TreeSet<>();
        spoken.forEach(
                (edition, measures) ->
                        measures.forEach(
                                (code, of) -> {
                                    String verdict =
                                            measures(document(edition))
                                                    .get(code)
                                                    .at("/verdict/code")
                                                    .asText();
                                    codes.add(verdict);
                                    if (!of.claims().stream()
                                            .allMatch(claim -> isWithin(claim, verdict))) {
                                        wrong.add(verdict + " " + of);
                                    }
                                }));
        assertEquals("", String.join("\n", wrong));
        assertTrue(codes.containsAll(Set.of("IMPROVED", "WORSENED", "CHANGED")), codes::toString);
        assertTrue(codes.contains("NOT_ENOUGH_EVIDENCE"), codes::toString);
    }

    private static boolean isWithin(Claim claim, String verdict) {
        return claim.name().equals(verdict)
                || (claim == Claim.NOT_ENOUGH_EVIDENCE && verdict.equals("NOT_COMPARED"));
    }

    @Test
    void thePagesOfPaperHaveTheSameWords() throws Exception {
        Pack pack = pack("attendance-weekly", "2025-W45");
        try (PDDocument pdf = Loader.loadPDF(PdfPack.write(pack, true))) {
            String all = bare(new PDFTextStripper().getText(pdf));
            pack.rows()
                    .forEach(
                            row ->
                                    assertTrue(
                                            all.contains(bare(row.direction().text())),
                                            row.direction().text()));
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private Map<Edition, Map<String, Spoken>> spoken() {
        Map<Edition, Map<String, Spoken>> all = new LinkedHashMap<>();
        for (Edition edition : editions()) {
            Map<String, Spoken> measures = new LinkedHashMap<>();
            measures(document(edition))
                    .forEach(
                            (code, row) -> {
                                Spoken of =
                                        new Spoken(
                                                "%s in %s".formatted(code, edition),
                                                row.get("title").asText());
                                measures.put(code, of);
                                row(row, "scorecard", of);
                                page(edition, code, of);
                            });
            changes(document(edition), measures);
            paper(edition, measures);
            all.put(edition, measures);
        }
        home(all);
        return all;
    }

    /** Of the demonstration alone: what other tests published is theirs. */
    private static List<Edition> editions() {
        try (Stream<String> lines = Files.lines(Path.of("src/main/resources/demo/editions.csv"))) {
            return lines.skip(1)
                    .map(line -> line.split(",", 4))
                    .filter(parts -> parts.length == 4 && parts[0].matches("[a-z-]+"))
                    .map(parts -> new Edition(parts[0], parts[2]))
                    .filter(each -> isPublished(each))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isPublished(Edition edition) {
        return as("performance-officer")
                        .get(
                                "/scorecards/%s/editions/%s/document"
                                        .formatted(edition.scorecard(), edition.period()))
                        .statusCode()
                == 200;
    }

    private final Map<Edition, JsonNode> documents = new HashMap<>();

    private JsonNode document(Edition edition) {
        return documents.computeIfAbsent(
                edition,
                of ->
                        read(
                                "/scorecards/%s/editions/%s/document"
                                        .formatted(of.scorecard(), of.period())));
    }

    private static JsonNode read(String address) {
        return read("performance-officer", address);
    }

    private static JsonNode read(String user, String address) {
        try {
            return JSON.readTree(as(user).get(address).then().statusCode(200).extract().asString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, JsonNode> measures(JsonNode document) {
        Map<String, JsonNode> measures = new LinkedHashMap<>();
        document.get("themes")
                .forEach(
                        theme ->
                                theme.get("measures")
                                        .forEach(
                                                each ->
                                                        measures.put(
                                                                each.get("indicator").asText(),
                                                                each)));
        return measures;
    }

    private static void row(JsonNode row, String place, Spoken of) {
        of.at(place + " direction", row.at("/direction/text").asText());
        of.at(place + " direction", worded(row.at("/direction/code").asText()));
        of.at(place + " year on year", row.at("/yearOnYear/text").asText());
        of.at(place + " real change", row.at("/variation/word").asText());
        of.at(place + " real change", row.at("/variation/text").asText());
        of.at(place + " verdict", row.at("/verdict/word").asText());
        of.at(place + " verdict", row.at("/verdict/text").asText());
    }

    /** Codes are read by other systems as words are by people. */
    private static String worded(String code) {
        return code.startsWith("WORSENED") ? "worsened" : code;
    }

    private void page(Edition edition, String code, Spoken of) {
        JsonNode page =
                read(
                        "/scorecards/%s/editions/%s/measures/%s"
                                .formatted(edition.scorecard(), edition.period(), code));
        row(page.get("measure"), "measure", of);
        of.at("measure headline", page.get("headline").asText());
        of.at("measure chart", page.at("/controlChart/text").asText());
    }

    private static void changes(JsonNode document, Map<String, Spoken> measures) {
        JsonNode changes = document.get("changes");
        if (changes == null) {
            return;
        }
        Stream.of("turnedRed", "turnedGreen", "otherRatings", "biggestMoves", "specialCauses")
                .forEach(
                        list ->
                                changes.get(list)
                                        .forEach(
                                                each ->
                                                        measures.get(each.get("indicator").asText())
                                                                .at(
                                                                        "changes " + list,
                                                                        each.get("text")
                                                                                .asText())));
        changes.get("rows")
                .forEach(
                        row -> {
                            Spoken of = measures.get(row.get("indicator").asText());
                            if (of != null) {
                                of.at("changes row", worded(row.get("movement").asText()));
                                of.at("changes row", row.get("movementText").asText());
                            }
                        });
    }

    private void paper(Edition edition, Map<String, Spoken> measures) {
        Pack pack = pack(edition.scorecard(), edition.period());
        Document pages = new PackDocument(pack, true).write();
        List<Element> blocks =
                Stream.of("tr", "li")
                        .flatMap(name -> elements(pages, name).stream())
                        .collect(Collectors.toList());
        elements(pages, "div").stream()
                .filter(each -> each.getAttribute("class").equals("trend"))
                .forEach(blocks::add);
        String letter = WrittenLetters.publication(pack.edition());
        for (MeasureDocument document : pack.measures()) {
            Measure measure = document.measure();
            Spoken of = measures.get(measure.indicator());
            of.at("daily e-mail", withoutComment(WrittenLetters.daily(document), measure));
            blocks.stream()
                    .map(Element::getTextContent)
                    .filter(text -> isOf(text, measure, pack))
                    .forEach(text -> of.at("PDF", withoutComment(text, measure)));
            letter.lines()
                    .filter(text -> isOf(text, measure, pack))
                    .forEach(text -> of.at("publication e-mail", text));
        }
    }

    private static Collection<Element> elements(Document pages, String name) {
        var nodes = pages.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /** It begins with the measure's name, and with no longer one. */
    private static boolean isOf(String text, Measure measure, Pack pack) {
        String head = text.substring(0, Math.min(text.length(), measure.title().length() + 20));
        return head.contains(measure.title())
                && pack.rows()
                        .filter(each -> each.title().length() > measure.title().length())
                        .noneMatch(each -> text.contains(each.title()));
    }

    /** What officers write is theirs. */
    private static String withoutComment(String text, Measure measure) {
        return measure.commentary() == null
                ? text
                : text.replace(PackSentences.commentary(measure.commentary()), "");
    }

    private void home(Map<Edition, Map<String, Spoken>> all) {
        JsonNode home = read("member", "/me/home");
        Stream.of("turnedRed", "improved")
                .forEach(
                        list ->
                                home.get(list)
                                        .forEach(
                                                each -> {
                                                    Spoken of = of(each.get("measure"), all);
                                                    if (of != null) {
                                                        of.at(
                                                                "home " + list,
                                                                each.get("movementText").asText());
                                                        of.at(
                                                                "home " + list,
                                                                each.at("/measure/direction/text")
                                                                        .asText());
                                                    }
                                                }));
    }

    private static Spoken of(JsonNode brief, Map<Edition, Map<String, Spoken>> all) {
        return all.getOrDefault(
                        new Edition(
                                brief.get("scorecard").asText(), brief.at("/period/code").asText()),
                        Map.of())
                .get(brief.get("indicator").asText());
    }
}
