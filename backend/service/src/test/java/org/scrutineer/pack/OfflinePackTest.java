package org.scrutineer.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The page without a network: complete, fetching nothing, and read by everybody. */
@QuarkusTest
class OfflinePackTest extends PackTest {

    private static final int MEGABYTE = 1_000_000;

    @Test
    void eightyFourMeasuresAreLessThanAMegabyteAndTheSameAgain() {
        Pack pack = fullReport();
        assertEquals(84, pack.measures().size());
        byte[] first = OfflinePack.write(pack);
        System.out.printf("Page of 84 measures: %d kB%n", first.length / 1000);
        assertTrue(first.length < MEGABYTE, () -> first.length + " bytes");
        assertArrayEquals(first, OfflinePack.write(pack));
    }

    @Test
    void itAsksForNothingAndItsPolicyForbidsIt() throws Exception {
        String html = html(fullReport());
        Document page = parsed(html);
        assertEquals(
                "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
                        .formatted(digest(html, "style"), digest(html, "script")),
                elements(page, "meta")
                        .filter(each -> !each.getAttribute("http-equiv").isEmpty())
                        .map(each -> each.getAttribute("content"))
                        .findFirst()
                        .orElseThrow());
        elements(page, "*").forEach(OfflinePackTest::fetchesNothing);
        for (String fetched : List.of("url(", "@import", "fetch(", "import(", "XMLHttp")) {
            assertFalse(between(html, "style").contains(fetched), fetched);
            assertFalse(between(html, "script").contains(fetched), fetched);
        }
    }

    private static void fetchesNothing(Element element) {
        assertFalse(
                Set.of("link", "img", "iframe", "object", "embed", "form", "base", "image", "use")
                        .contains(element.getTagName()),
                element::getTagName);
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = ((Attr) attributes.item(i)).getName();
            assertFalse(
                    name.startsWith("on") || Set.of("src", "srcset", "style").contains(name), name);
        }
        String link = element.getAttribute("href");
        assertTrue(link.isEmpty() || link.startsWith("#"), link);
    }

    @Test
    void everyRowOfThePdfIsInItWordForWord() throws Exception {
        for (Pack pack : List.of(fullReport(), councilPlan())) {
            Document page = parsed(html(pack));
            Document paper = new PackDocument(pack, true).write();
            List<List<String>> rows =
                    elements(paper, "table")
                            .filter(each -> each.getAttribute("class").equals("measures"))
                            .flatMap(each -> elements(each, "tr"))
                            .map(each -> texts(each, "td"))
                            .filter(cells -> !cells.isEmpty())
                            .toList();
            assertEquals(pack.rows().count(), rows.size());
            assertEquals(rows, elements(page, "article").map(each -> texts(each, "dd")).toList());
            Set<String> said = new HashSet<>(texts(page.getDocumentElement(), "p"));
            elements(paper, "div")
                    .filter(each -> each.getAttribute("class").equals("trend"))
                    .flatMap(each -> texts(each, "p").stream())
                    .forEach(text -> assertTrue(said.contains(text), text));
            pack.edition()
                    .overview()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> assertTrue(said.contains(line.strip()), line));
            assertEquals(
                    elements(paper, "div")
                            .filter(OfflinePackTest::isCounts)
                            .map(OfflinePackTest::text)
                            .toList(),
                    elements(page, "div")
                            .filter(OfflinePackTest::isCounts)
                            .map(OfflinePackTest::text)
                            .toList());
        }
    }

    private static boolean isCounts(Element element) {
        return element.getAttribute("class").equals("counts");
    }

    @Test
    void everyMeasureHasItsLineItsChartAndAllItsFigures() throws Exception {
        Pack pack = fullReport();
        Document page = parsed(html(pack));
        List<String> titles = pack.rows().map(each -> each.title()).toList();
        assertEquals(titles, elements(page, "h4").map(OfflinePackTest::text).toList());
        assertEquals(
                titles,
                elements(page, "tr")
                        .filter(each -> each.hasAttribute("data-of"))
                        .map(each -> texts(each, "th").getFirst())
                        .toList());
        for (var measure : pack.measures()) {
            String figures =
                    elements(page, "article")
                            .filter(
                                    each ->
                                            each.getAttribute("data-of")
                                                    .equals(measure.measure().indicator()))
                            .flatMap(each -> elements(each, "table"))
                            .map(OfflinePackTest::text)
                            .findFirst()
                            .orElse("");
            measure.history()
                    .forEach(
                            point ->
                                    assertTrue(
                                            figures.contains(point.display()),
                                            () -> point + " in " + figures));
        }
        elements(page, "svg")
                .forEach(
                        each -> {
                            assertEquals("img", each.getAttribute("role"));
                            assertTrue(
                                    each.getAttribute("aria-label").startsWith("Line chart of "));
                        });
    }

    @Test
    void everybodyFindsTheirWayInIt() throws Exception {
        Document page = parsed(html(fullReport()));
        assertEquals("en-GB", page.getDocumentElement().getAttribute("lang"));
        Set<String> ids = new HashSet<>();
        elements(page, "*")
                .map(each -> each.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertTrue(ids.add(id), "twice: " + id));
        List<Element> links = elements(page, "a").toList();
        assertEquals("#main", links.getFirst().getAttribute("href"));
        links.forEach(
                each ->
                        assertTrue(
                                ids.contains(each.getAttribute("href").substring(1)), text(each)));
        for (String landmark : List.of("header", "nav", "main", "footer", "h1")) {
            assertEquals(1, elements(page, landmark).count(), landmark);
        }
        int level = 0;
        for (Element heading : elements(page, "*").filter(OfflinePackTest::isHeading).toList()) {
            int next = Integer.parseInt(heading.getTagName().substring(1));
            assertTrue(next <= level + 1, text(heading));
            level = next;
        }
        elements(page, "table")
                .forEach(each -> assertEquals(1, elements(each, "caption").count(), text(each)));
        assertTrue(
                elements(page, "div")
                        .filter(each -> each.getAttribute("id").equals("finder"))
                        .allMatch(each -> each.hasAttribute("hidden")),
                "what needs the script is shown by it");
    }

    private static boolean isHeading(Element element) {
        return element.getTagName().matches("h[1-6]");
    }

    @Test
    void noTextBecomesMarkup() throws Exception {
        String hostile =
                "</title></h4><script>alert(1)</script><img src=x onerror=\"alert(2)\"> & 'a'";
        Document page =
                parsed(
                        html(
                                Packs.rowsChanged(
                                        Packs.changed(
                                                councilPlan(),
                                                edition ->
                                                        edition.put("overview", hostile)
                                                                .put("title", hostile)),
                                        row ->
                                                row.put("title", hostile)
                                                        .put("dataNote", hostile))));
        assertEquals(1, elements(page, "script").count());
        assertEquals(0, elements(page, "img").count());
        assertTrue(elements(page, "h4").allMatch(each -> text(each).equals(hostile)));
        assertTrue(elements(page, "p").anyMatch(each -> text(each).equals(hostile)));
    }

    @Test
    void anEditionOfAnEarlierVersionLacksMuchAndIsMadeAllTheSame() throws Exception {
        Pack earlier = Packs.ofAnEarlierVersion(councilPlan());
        assertEquals(earlier.rows().count(), elements(parsed(html(earlier)), "article").count());
    }

    private static String html(Pack pack) {
        return Packs.text(OfflinePack.write(pack));
    }

    private static String between(String html, String name) {
        var found = Pattern.compile("(?s)<%1$s>(.*?)</%1$s>".formatted(name)).matcher(html);
        assertTrue(found.find(), name);
        return found.group(1);
    }

    private static String digest(String html, String name) throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256")
                        .digest(between(html, name).getBytes(StandardCharsets.UTF_8));
        return "'sha256-%s'".formatted(Base64.getEncoder().encodeToString(digest));
    }

    /** The page is XML but for its first line, elements without an end, and our code. */
    private static Document parsed(String html) throws Exception {
        String xml =
                html.replaceFirst("<!DOCTYPE html>", "")
                        .replaceFirst("(?s)<style>.*?</style>", "<style/>")
                        .replaceFirst("(?s)<script>.*?</script></body>", "<script/></body>")
                        .replaceAll("<((?:meta|input)\\b[^>]*)>", "<$1/>");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }

    private static Stream<Element> elements(Document of, String name) {
        return elements(of.getDocumentElement(), name);
    }

    private static Stream<Element> elements(Element of, String name) {
        var found = of.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static List<String> texts(Element of, String name) {
        return elements(of, name).map(OfflinePackTest::text).toList();
    }

    private static String text(Element of) {
        return of.getTextContent().strip();
    }
}
