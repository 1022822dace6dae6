package org.scrutineer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.Sources;

/**
 * Imports are held by {@link ArchitectureTest}; this holds what statements reach past them. Each
 * table belongs to one feature, and {@code table-owners.csv} names every other that reads or writes
 * it, and why.
 */
class TableOwnersTest {

    private static final Path OWNERS = Path.of("src/test/resources/table-owners.csv");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path FEATURES = Path.of("src/main/java/org/scrutineer");

    private static final Pattern CREATED = Pattern.compile("(?i)create (?:unlogged )?table (\\w+)");
    private static final Pattern TEXT =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\n])*)\"", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("@Entity.*?class (\\w+)", Pattern.DOTALL);
    private static final Pattern MAPPED = Pattern.compile("@Table\\(name = \"(\\w+)\"");
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?i)\\b(?:insert into|delete from|update|merge into|truncate)\\s+(\\w+|%s)");
    private static final Pattern READ =
            Pattern.compile("(?i)(?<!delete )\\b(?:from|join|using)\\s+(\\w+)");

    /** A statement without its table's name, which stands in a text of its own. */
    private static final String ANY = "%s";

    private enum Way {
        READS,
        WRITES
    }

    private record Use(String feature, Way way, String table) {}

    @Test
    void everyTableHasOneOwner() {
        assertEquals(tables(), owners().keySet());
        owners().values()
                .forEach(
                        owner ->
                                assertTrue(
                                        Files.isDirectory(
                                                FEATURES.resolve(owner.getField("owner"))),
                                        owner::toString));
    }

    @Test
    void othersReadAndWriteItOnlyWhereThatIsNamed() {
        Set<String> named = new TreeSet<>();
        owners().values()
                .forEach(
                        owner -> {
                            named.addAll(named(owner, "read by", Way.READS));
                            named.addAll(named(owner, "written by", Way.WRITES));
                        });
        Set<String> found =
                uses().stream()
                        .filter(use -> !use.feature().equals(ownerOf(use.table())))
                        .map(use -> words(use.feature(), use.way(), use.table()))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", named), String.join("\n", found));
    }

    @Test
    void whoeverIsNamedHasAReason() {
        owners().values()
                .forEach(
                        owner ->
                                assertEquals(
                                        owner.getField("read by").isEmpty()
                                                && owner.getField("written by").isEmpty(),
                                        owner.getField("why others").isEmpty(),
                                        owner::toString));
    }

    private static List<String> named(NamedCsvRecord owner, String column, Way way) {
        return Stream.of(owner.getField(column).split(";"))
                .filter(feature -> !feature.isEmpty())
                .map(feature -> words(feature, way, owner.getField("table")))
                .toList();
    }

    private static String words(String feature, Way way, String table) {
        return feature + ' ' + way.name().toLowerCase(Locale.ROOT) + ' ' + table;
    }

    private static String ownerOf(String table) {
        return owners().get(table).getField("owner");
    }

    private static Map<String, NamedCsvRecord> owners() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(OWNERS)) {
            Map<String, NamedCsvRecord> owners = new TreeMap<>();
            csv.forEach(row -> owners.put(row.getField("table"), row));
            return owners;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> tables() {
        return Sources.all(MIGRATIONS, ".sql").stream()
                .flatMap(file -> CREATED.matcher(Sources.read(file)).results())
                .map(created -> created.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Use> uses() {
        Map<String, String> tables =
                tables().stream().collect(Collectors.toMap(table -> table, table -> table));
        List<Path> sources = Sources.all(FEATURES, ".java");
        sources.forEach(source -> tables.putAll(entities(Sources.read(source))));
        return sources.stream()
                .flatMap(
                        source ->
                                uses(
                                        FEATURES.relativize(source).getName(0).toString(),
                                        texts(Sources.read(source)),
                                        tables))
                .collect(Collectors.toSet());
    }

    private static Stream<Use> uses(
            String feature, List<String> texts, Map<String, String> tables) {
        boolean writesAny = matches(WRITTEN, texts).anyMatch(ANY::equals);
        return Stream.of(
                        matches(READ, texts).map(table -> new Use(feature, Way.READS, table)),
                        matches(WRITTEN, texts).map(table -> new Use(feature, Way.WRITES, table)),
                        texts.stream()
                                .filter(text -> writesAny)
                                .map(table -> new Use(feature, Way.WRITES, table)))
                .flatMap(uses -> uses)
                .filter(use -> tables.containsKey(use.table()))
                .map(use -> new Use(use.feature(), use.way(), tables.get(use.table())));
    }

    private static Stream<String> matches(Pattern pattern, List<String> texts) {
        return texts.stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map(found -> found.group(1));
    }

    /** The names by which queries call what is kept in a table. */
    private static Map<String, String> entities(String source) {
        return ENTITY.matcher(source)
                .results()
                .map(entity -> entity.group(1))
                .collect(
                        Collectors.toMap(
                                name -> name,
                                name ->
                                        MAPPED.matcher(source)
                                                .results()
                                                .map(mapped -> mapped.group(1))
                                                .findFirst()
                                                .orElse(name.toLowerCase(Locale.ROOT))));
    }

    private static List<String> texts(String source) {
        return TEXT.matcher(source).results().map(TableOwnersTest::inside).toList();
    }

    private static String inside(MatchResult text) {
        return text.group(1) == null ? text.group(2) : text.group(1);
    }
}
