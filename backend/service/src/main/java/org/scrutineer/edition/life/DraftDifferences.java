package org.scrutineer.edition.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.CommentaryView;
import org.scrutineer.edition.document.Comparison;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.document.Measure;

/**
 * What was changed in an edition since the board last had it. Pure.
 *
 * @param action what the board did then; null when it has not had it yet
 * @param correction what it changes of what is published; null unless it is a correction
 */
public record DraftDifferences(
        EditionSteps.@Nullable StepKind action,
        @Nullable Instant since,
        List<Difference> items,
        @Nullable Correction correction) {

    static final DraftDifferences NONE = new DraftDifferences(null, null, List.of(), null);

    /** What a measure says that a board would look at, by the words for it. */
    private static final Map<String, Function<Measure, String>> ASPECTS = new LinkedHashMap<>();

    static {
        ASPECTS.put("Title", Measure::title);
        ASPECTS.put("Figures", DraftDifferences::figures);
        ASPECTS.put("Rating", measure -> measure.rating().word());
        ASPECTS.put("Target", Measure::targetText);
        ASPECTS.put("Direction of travel", measure -> measure.direction().text());
        ASPECTS.put(
                "Compared with",
                measure ->
                        measure.comparisons().stream()
                                .map(Comparison::text)
                                .collect(Collectors.joining(". ")));
        ASPECTS.put("Commentary", DraftDifferences::commentary);
        ASPECTS.put(
                "Expected", measure -> measure.expected() == null ? "" : measure.expected().text());
        ASPECTS.put("Data note", measure -> Objects.toString(measure.dataNote(), ""));
    }

    /**
     * One thing that reads otherwise.
     *
     * @param indicator null for what belongs to the whole edition
     * @param before empty when it was not there
     * @param now empty when it is gone
     */
    public record Difference(
            @Nullable String indicator,
            @Nullable String title,
            String what,
            String before,
            String now) {}

    /**
     * What a correction changes.
     *
     * @param revision the published revision that it is compared with
     */
    public record Correction(int revision, Instant publishedAt, List<Difference> items) {}

    DraftDifferences since(EditionDrafts.Snapshot had, EditionDocument now) {
        return new DraftDifferences(
                had.action(),
                had.at(),
                between(had.document(), now, "As given to the board"),
                correction);
    }

    DraftDifferences correcting(
            int revision, Instant publishedAt, EditionDocument published, EditionDocument now) {
        return new DraftDifferences(
                action,
                since,
                items,
                new Correction(revision, publishedAt, between(published, now, "As published")));
    }

    /**
     * @param as what is said of an earlier figure or note that reads otherwise now
     */
    private static List<Difference> between(EditionDocument had, EditionDocument now, String as) {
        List<Difference> items = new ArrayList<>();
        compare(items, null, null, "Overview", had.overview(), now.overview());
        compare(
                items,
                null,
                null,
                "Data note",
                Objects.toString(had.dataNote(), ""),
                Objects.toString(now.dataNote(), ""));
        Map<String, Measure> earlier = byCode(had);
        Map<String, Measure> later = byCode(now);
        later.forEach(
                (code, measure) -> {
                    Measure before = earlier.get(code);
                    if (before == null) {
                        compare(items, code, measure.title(), "Measure", "", "Added");
                    } else if (!before.equals(measure)) {
                        compare(items, before, measure, as);
                    }
                });
        earlier.forEach(
                (code, measure) -> {
                    if (!later.containsKey(code)) {
                        compare(items, code, measure.title(), "Measure", "Shown", "");
                    }
                });
        return items;
    }

    private static void compare(List<Difference> items, Measure before, Measure now, String as) {
        int found = items.size();
        ASPECTS.forEach(
                (what, says) ->
                        compare(
                                items,
                                now.indicator(),
                                now.title(),
                                what,
                                says.apply(before),
                                says.apply(now)));
        if (items.size() == found) {
            compare(
                    items,
                    now.indicator(),
                    now.title(),
                    "Earlier figures or notes",
                    as,
                    "Changed since");
        }
    }

    private static void compare(
            List<Difference> items,
            @Nullable String indicator,
            @Nullable String title,
            String what,
            String before,
            String now) {
        if (!before.equals(now)) {
            items.add(new Difference(indicator, title, what, before, now));
        }
    }

    private static String figures(Measure measure) {
        return measure.periods().stream()
                .map(point -> point.label() + ": " + point.display())
                .collect(Collectors.joining(", "));
    }

    private static String commentary(Measure measure) {
        CommentaryView says = measure.commentary();
        return says == null
                ? ""
                : Stream.of(
                                says.text(),
                                says.cause(),
                                says.action() == null ? null : action(says.action()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }

    private static String action(CommentaryView.ActionView action) {
        return "%s (%s, %s)".formatted(action.what(), action.owner(), action.dueText());
    }

    private static Map<String, Measure> byCode(EditionDocument document) {
        return document.themes().stream()
                .flatMap(theme -> theme.measures().stream())
                .collect(
                        Collectors.toMap(
                                Measure::indicator,
                                Function.identity(),
                                (one, same) -> one,
                                LinkedHashMap::new));
    }
}
