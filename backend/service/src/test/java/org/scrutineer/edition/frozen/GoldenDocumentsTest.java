package org.scrutineer.edition.frozen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scrutineer.assessment.RulesVersion;
import org.scrutineer.digest.Sha256;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.MeasureDocument;

/**
 * Documents as editions were once frozen, by the version of the rules that made them: they read,
 * and written again they are the same bytes with the same digest. A field that was added since must
 * be one that can be absent, and none may be taken away. The files are the demonstration's, as it
 * served them; they are never changed, only added to.
 */
class GoldenDocumentsTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @Test
    void everyVersionHasADocumentOfEachKind() {
        Map<String, List<String>> kinds =
                documents()
                        .collect(
                                Collectors.groupingBy(
                                        file -> file.getParent().getFileName().toString(),
                                        TreeMap::new,
                                        Collectors.mapping(
                                                file -> file.getFileName().toString().split("-")[0],
                                                Collectors.toList())));
        assertTrue(kinds.containsKey("rules-" + RulesVersion.VERSION), kinds::toString);
        kinds.forEach(
                (version, of) ->
                        assertTrue(of.containsAll(List.of("scorecard", "measure")), version));
    }

    @TestFactory
    Stream<DynamicTest> itReadsAndDigestsTheSameForEver() throws IOException {
        Map<String, String> digests =
                Files.readAllLines(FOLDER.resolve("SHA256SUMS")).stream()
                        .map(line -> line.split("  "))
                        .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));
        assertEquals(digests.size(), documents().count(), "every file has its digest");
        return documents()
                .map(
                        file -> {
                            String name = FOLDER.relativize(file).toString();
                            return dynamicTest(name, () -> check(file, digests.get(name)));
                        });
    }

    private static void check(Path file, String digest) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertEquals(digest, Sha256.of(bytes), "the file itself was changed");
        Object read = DocumentJson.read(new ByteArrayInputStream(bytes), type(file));
        byte[] again = DocumentJson.write(read);
        assertEquals(text(bytes), text(again));
        assertEquals(digest, Sha256.of(again));
        if (read instanceof EditionDocument document) {
            List<Measure> measures =
                    document.themes().stream().flatMap(each -> each.measures().stream()).toList();
            assertFalse(measures.isEmpty());
            measures.forEach(measure -> assertFalse(measure.rating().reason().isEmpty()));
        }
    }

    private static Class<?> type(Path file) {
        return file.getFileName().toString().startsWith("scorecard")
                ? EditionDocument.class
                : MeasureDocument.class;
    }

    private static Stream<Path> documents() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
