package org.scrutineer.setup;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.problem.Place;
import org.scrutineer.setup.SetUpReport.Counted;
import org.scrutineer.setup.SetUpReport.SetUpChange;

/** What a set-up that was sent says otherwise than it is now, cell by cell. */
final class SetUpDifferences {

    private static final String MEASURES = SetUpSheet.ITEMS.label;

    /**
     * Of one thing.
     *
     * @param there as it is now; null for a new one
     * @param columns whose cells differ, and sheets whose rows do
     */
    record Difference(String name, @Nullable JsonNode there, List<String> columns) {

        boolean isNew() {
            return there == null;
        }

        boolean isAny() {
            return isNew() || !columns.isEmpty();
        }
    }

    private final Map<SetUpSheet, List<Difference>> all = new EnumMap<>(SetUpSheet.class);
    private final List<Place> twice = new ArrayList<>();

    /** Of the JSON of two set-ups. */
    SetUpDifferences(JsonNode now, JsonNode sent) {
        for (SetUpSheet kind : SetUpSheet.kinds()) {
            Map<String, JsonNode> there = new HashMap<>();
            now.path(kind.field).forEach(each -> there.put(name(each), each));
            List<Difference> of = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (JsonNode each : sent.path(kind.field)) {
                String name = name(each);
                if (!seen.add(name)) {
                    twice.add(
                            Place.inBody(
                                    "/%s/%d%s"
                                            .formatted(
                                                    kind.field,
                                                    of.size(),
                                                    kind.columns.getFirst().pointer()),
                                    "stands here twice"));
                }
                of.add(difference(kind, name, there.get(name), each));
            }
            all.put(kind, of);
        }
    }

    private static String name(JsonNode thing) {
        return thing.has("year")
                ? thing.path("indicator").asText() + ", " + thing.path("year").asText()
                : thing.path("code").asText();
    }

    private static Difference difference(
            SetUpSheet kind, String name, @Nullable JsonNode there, JsonNode sent) {
        if (there == null) {
            return new Difference(name, null, List.of());
        }
        List<String> columns = new ArrayList<>();
        List<String> before = SetUpCells.row(kind.columns, there);
        List<String> after = SetUpCells.row(kind.columns, sent);
        for (int i = 0; i < before.size(); i++) {
            SetUpColumn column = kind.columns.get(i);
            if (!column.isVersion()
                    && !column.name().equals(SetUpSheet.REASON)
                    && !before.get(i).equals(after.get(i))) {
                columns.add(column.name());
            }
        }
        for (SetUpSheet below : kind.below()) {
            // A scorecard without its measures leaves them as they are.
            boolean isSent = below != SetUpSheet.ITEMS || sent.hasNonNull("set");
            if (isSent && !rows(below, there).equals(rows(below, sent))) {
                columns.add(below.label);
            }
        }
        return new Difference(name, there, columns);
    }

    private static List<List<String>> rows(SetUpSheet below, JsonNode of) {
        List<List<String>> rows = new ArrayList<>();
        List<SetUpColumn> own = below.columns.subList(1, below.columns.size());
        of.at(below.field).forEach(each -> rows.add(SetUpCells.row(own, each)));
        return rows;
    }

    /** What is named more than once. */
    List<Place> twice() {
        return twice;
    }

    /** Whether the thing at a place is another than it is now. */
    IntPredicate differs(SetUpSheet kind) {
        return i -> of(kind).get(i).isAny();
    }

    /** Whether the scorecard at a place is, apart from its measures. */
    boolean definesOtherwise(int scorecard) {
        Difference difference = of(SetUpSheet.SCORECARDS).get(scorecard);
        return difference.isNew()
                || difference.columns().stream().anyMatch(each -> !each.equals(MEASURES));
    }

    /** Whether the measures of the scorecard at a place are others. */
    boolean choosesOtherwise(int scorecard) {
        Difference difference = of(SetUpSheet.SCORECARDS).get(scorecard);
        return difference.isNew() || difference.columns().contains(MEASURES);
    }

    /** Why the measures of the scorecard at a place are what they are; empty where it has none. */
    String reasonSoFar(int scorecard) {
        JsonNode there = of(SetUpSheet.SCORECARDS).get(scorecard).there();
        return there == null ? "" : there.at("/set/reason").asText();
    }

    boolean isAny() {
        return all.values().stream().flatMap(List::stream).anyMatch(Difference::isAny);
    }

    private List<Difference> of(SetUpSheet kind) {
        return all.getOrDefault(kind, List.of());
    }

    List<Counted> counts() {
        return SetUpSheet.kinds().stream().map(this::count).toList();
    }

    private Counted count(SetUpSheet kind) {
        List<Difference> of = of(kind);
        int added = (int) of.stream().filter(Difference::isNew).count();
        int changed = (int) of.stream().filter(Difference::isAny).count() - added;
        return new Counted(kind.label, of.size(), added, changed, of.size() - added - changed);
    }

    /** The first of what comes to be or changes. */
    List<SetUpChange> changes() {
        return SetUpSheet.kinds().stream()
                .flatMap(
                        kind ->
                                IntStream.range(0, of(kind).size())
                                        .filter(differs(kind))
                                        .mapToObj(i -> change(kind, of(kind).get(i))))
                .limit(SetUpReport.LISTED)
                .toList();
    }

    private static SetUpChange change(SetUpSheet kind, Difference of) {
        return new SetUpChange(
                kind.label,
                of.name(),
                of.isNew() ? SetUpChange.Kind.ADDED : SetUpChange.Kind.CHANGED,
                of.columns());
    }
}
