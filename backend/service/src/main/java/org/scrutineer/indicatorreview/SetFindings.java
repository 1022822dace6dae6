package org.scrutineer.indicatorreview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Points out what a set leaves open, and what it says twice. Pure. */
final class SetFindings {

    /** Fewer changes than this can go together by chance. */
    static final int CHANGES_AT_LEAST = 8;

    /** From here on two measures say much the same. */
    static final double STRONG = 0.9;

    private SetFindings() {}

    /**
     * A measure as it is looked through.
     *
     * @param inSet whether it is in the set as decided so far
     * @param history its figures by their periods, the oldest first
     */
    record Looked(
            String indicator,
            String title,
            String theme,
            boolean inSet,
            @Nullable String numerator,
            SequencedMap<String, BigDecimal> history) {}

    /** A theme of which the set has no measure. */
    public record Gap(String theme, List<String> measures, String text) {}

    /** Why two measures of the set say much the same. */
    public enum OverlapKind {
        SAME_NUMERATOR,
        MOVE_TOGETHER
    }

    /** Two measures of the set that say much the same. */
    public record Overlap(OverlapKind kind, String first, String second, String text) {}

    static List<Gap> gaps(Collection<Looked> measures) {
        Map<String, List<Looked>> byTheme =
                measures.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Looked::theme, LinkedHashMap::new, Collectors.toList()));
        return byTheme.entrySet().stream()
                .filter(each -> each.getValue().stream().noneMatch(Looked::inSet))
                .map(
                        each ->
                                new Gap(
                                        each.getKey(),
                                        each.getValue().stream().map(Looked::indicator).toList(),
                                        "No measure of “%s” is in this set. There %s to choose from."
                                                .formatted(each.getKey(), number(each.getValue()))))
                .toList();
    }

    private static String number(List<Looked> measures) {
        return measures.size() == 1 ? "is 1" : "are %d".formatted(measures.size());
    }

    /** The same numerator first, then those that go together most closely. */
    static List<Overlap> overlaps(Collection<Looked> measures) {
        List<Looked> set = measures.stream().filter(Looked::inSet).toList();
        record Found(Overlap overlap, double strength) {}
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < set.size(); i++) {
            for (Looked other : set.subList(i + 1, set.size())) {
                Looked one = set.get(i);
                Moves moves = moves(one, other);
                if (sameNumerator(one, other)) {
                    found.add(
                            new Found(
                                    overlap(
                                            OverlapKind.SAME_NUMERATOR,
                                            one,
                                            other,
                                            "“%s” and “%s” count the same: %s"
                                                    .formatted(
                                                            one.title(),
                                                            other.title(),
                                                            one.numerator())),
                                    2));
                } else if (moves.changes() >= CHANGES_AT_LEAST
                        && Math.abs(moves.correlation()) >= STRONG) {
                    found.add(
                            new Found(
                                    overlap(
                                            OverlapKind.MOVE_TOGETHER,
                                            one,
                                            other,
                                            together(one, other, moves)),
                                    Math.abs(moves.correlation())));
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(Found::strength).reversed())
                .map(Found::overlap)
                .toList();
    }

    private static Overlap overlap(OverlapKind kind, Looked one, Looked other, String text) {
        return new Overlap(kind, one.indicator(), other.indicator(), text);
    }

    private static String together(Looked one, Looked other, Moves moves) {
        return "“%s” and “%s” %s: over %d changes their correlation is %s."
                .formatted(
                        one.title(),
                        other.title(),
                        moves.correlation() > 0
                                ? "rise and fall together"
                                : "move against each other",
                        moves.changes(),
                        String.format(Locale.UK, "%.2f", moves.correlation())
                                .replace('-', '\u2212'));
    }

    private static boolean sameNumerator(Looked one, Looked other) {
        return one.numerator() != null
                && other.numerator() != null
                && plain(one.numerator()).equals(plain(other.numerator()));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /**
     * How far changes from one period to the next go together.
     *
     * @param correlation 0 where one of them never changes
     */
    record Moves(int changes, double correlation) {}

    /**
     * Of changes and not of figures: two measures that both have a trend would otherwise look alike
     * whatever they are about.
     */
    static Moves moves(Looked one, Looked other) {
        Set<String> theirs = other.history().keySet();
        List<String> shared = one.history().keySet().stream().filter(theirs::contains).toList();
        double[] mine = changes(one, shared);
        double[] others = changes(other, shared);
        return new Moves(mine.length, correlation(mine, others));
    }

    private static double[] changes(Looked of, List<String> periods) {
        double[] changes = new double[Math.max(0, periods.size() - 1)];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = at(of, periods.get(i + 1)) - at(of, periods.get(i));
        }
        return changes;
    }

    private static double at(Looked of, String period) {
        return Objects.requireNonNull(of.history().get(period)).doubleValue();
    }

    private static double correlation(double[] one, double[] other) {
        double meanOne = mean(one);
        double meanOther = mean(other);
        double both = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - meanOne) * (other[i] - meanOther);
            ones += Math.pow(one[i] - meanOne, 2);
            others += Math.pow(other[i] - meanOther, 2);
        }
        return ones == 0 || others == 0 ? 0 : both / Math.sqrt(ones * others);
    }

    private static double mean(double[] of) {
        double sum = 0;
        for (double each : of) {
            sum += each;
        }
        return of.length == 0 ? 0 : sum / of.length;
    }
}
