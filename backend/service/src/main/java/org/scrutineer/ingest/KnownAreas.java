package org.scrutineer.ingest;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.Area;

/**
 * The areas that are known here, found by their codes, by the Department's numbers of authorities
 * and by what files of others call them. Pure.
 */
final class KnownAreas {

    private static final int MOST_CANDIDATES = 10;

    /** Words that names are written with or without. */
    private static final Set<String> SMALL_WORDS = Set.of("and", "the", "of");

    private static final Pattern NUMBER = Pattern.compile("\\d{3}");

    private final Map<String, Known> byCode = new LinkedHashMap<>();

    /** An area as it is known here. */
    record Known(String code, String name, Area.Kind kind, @Nullable String number) {}

    /**
     * An area as a file has it.
     *
     * @param key by which a mapping says which it is, or leaves it out
     * @param code its code; empty where it has none
     * @param number the Department's own of an authority; empty where it has none
     * @param name empty where it has none
     * @param kinds what sort of area it can be
     */
    record Named(String key, String code, String number, String name, Set<Area.Kind> kinds) {}

    /** What an area was found by. */
    enum By {
        CODE,
        NUMBER,
        NAME,
        A_PERSON,
        NOTHING
    }

    /**
     * @param code null where nothing is found, or nothing surely
     * @param candidates what may be meant, where that is for somebody to say
     */
    record Found(@Nullable String code, By by, List<Known> candidates) {}

    KnownAreas(Collection<Known> areas) {
        areas.stream()
                .sorted(Comparator.comparing(Known::code))
                .forEach(area -> byCode.put(area.code(), area));
    }

    static KnownAreas of(Collection<Area> areas) {
        return new KnownAreas(
                areas.stream()
                        .map(
                                each ->
                                        new Known(
                                                each.code(),
                                                each.name(),
                                                each.kind(),
                                                digits(each.dfeCode())))
                        .toList());
    }

    /** Authorities that never had one stand there with a symbol. */
    private static @Nullable String digits(@Nullable String dfeCode) {
        return dfeCode != null && NUMBER.matcher(dfeCode).matches() ? dfeCode : null;
    }

    boolean knows(String code) {
        return byCode.containsKey(code);
    }

    /** The Department's number of an area; empty where it has none. */
    String number(String code) {
        Known area = byCode.get(code);
        return area == null || area.number() == null ? "" : area.number();
    }

    /** What an area is called here; its code where it is not known. */
    String name(String code) {
        Known area = byCode.get(code);
        return area == null ? code : area.name();
    }

    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        byCode.values().forEach(each -> names.put(each.code(), each.name()));
        return names;
    }

    /** What is surely meant; where it is not sure, what may be. */
    Found find(Named named) {
        if (knows(named.code())) {
            return new Found(named.code(), By.CODE, List.of());
        }
        List<Known> numbered =
                named.number().isEmpty()
                        ? List.of()
                        : those(each -> named.number().equals(each.number()));
        if (!named.code().isEmpty()) {
            // A code that is not known is another area than any here, unless somebody says not.
            Stream<Known> alike = like(named, KnownAreas::isSameName).stream();
            return unsure(Stream.concat(numbered.stream(), alike).distinct().toList());
        }
        if (!numbered.isEmpty()) {
            boolean alike =
                    words(named.name()).isEmpty()
                            || numbered.stream()
                                    .anyMatch(each -> isPartOfTheOther(named.name(), each.name()));
            return alike ? surely(numbered, By.NUMBER) : unsure(numbered);
        }
        List<Known> same = like(named, KnownAreas::isSameName);
        if (same.isEmpty()) {
            same = like(named, (one, other) -> words(one).equals(words(other)));
        }
        return same.isEmpty()
                ? unsure(like(named, KnownAreas::isPartOfTheOther))
                : surely(same, By.NAME);
    }

    private static Found surely(List<Known> found, By by) {
        return found.size() == 1
                ? new Found(found.getFirst().code(), by, List.of())
                : unsure(found);
    }

    private static Found unsure(List<Known> candidates) {
        return new Found(null, By.NOTHING, candidates.stream().limit(MOST_CANDIDATES).toList());
    }

    private List<Known> those(Predicate<Known> are) {
        return byCode.values().stream().filter(are).toList();
    }

    private interface Likeness {
        boolean is(String one, String other);
    }

    private List<Known> like(Named named, Likeness likeness) {
        return words(named.name()).isEmpty()
                ? List.of()
                : those(
                        each ->
                                named.kinds().contains(each.kind())
                                        && likeness.is(named.name(), each.name()));
    }

    /** Whether two names are the same but for capitals, spaces and marks. */
    static boolean isSameName(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static boolean isPartOfTheOther(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        return words.containsAll(others) || others.containsAll(words);
    }

    private static String folded(String name) {
        return OpenData.folded(name)
                .replace("&", " and ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** In any order: London (Inner) is Inner London. */
    private static Set<String> words(String name) {
        return Stream.of(folded(name).split(" "))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
