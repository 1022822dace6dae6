package org.scrutineer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, and the same said otherwise: each name that is known of a thing stands for every
 * other.
 *
 * @param queries as PostgreSQL's {@code websearch_to_tsquery} takes them, what was asked first
 * @param names what else was searched for, as people read it
 */
record Alternatives(List<String> queries, List<String> names) {

    /** Two long groups in one question make this many. */
    private static final int MOST = 60;

    private record Named(String before, String after, List<String> words) {}

    /**
     * @param synonyms groups of words that mean the same, whatever their case
     */
    static Alternatives of(String asked, List<List<String>> synonyms) {
        Set<String> queries = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        List<String> waiting = List.of(asked);
        for (List<String> group : synonyms) {
            List<String> next = new ArrayList<>();
            for (String query : waiting) {
                Named named = named(query, group);
                if (named == null) {
                    next.add(query);
                    continue;
                }
                for (String word : named.words()) {
                    next.add("%s\"%s\"%s".formatted(named.before(), word, named.after()));
                    if (!asked.toLowerCase(Locale.UK).contains(word.toLowerCase(Locale.UK))) {
                        names.add(word);
                    }
                }
            }
            // Each makes one at least of the next group, so that none of the first is lost.
            waiting = next.stream().limit(MOST).toList();
        }
        queries.addAll(waiting);
        return new Alternatives(List.copyOf(queries), List.copyOf(names));
    }

    /** Where one of these names stands in it, the longest; null where none does. */
    private static @Nullable Named named(String query, List<String> group) {
        return group.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Alternatives::asWords)
                .map(pattern -> pattern.matcher(query))
                .filter(Matcher::find)
                .findFirst()
                .map(
                        found ->
                                new Named(
                                        query.substring(0, found.start()),
                                        query.substring(found.end()),
                                        group))
                .orElse(null);
    }

    /** What is quoted was put there as another group's name, and stays. */
    private static Pattern asWords(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}\"])%s(?![\\p{L}\\p{N}\"])".formatted(Pattern.quote(name)),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
