package org.scrutineer.edition.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.Changes.Item;
import org.scrutineer.edition.document.DocumentThreshold;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.Measure.TrendPoint;

/** What a later edition says differently of what an earlier one had already said. */
final class Revisions {

    /** More figures than these are counted, not listed. */
    private static final int LISTED = 3;

    private Revisions() {}

    private record RevisedFigure(String label, @Nullable String was, @Nullable String is) {

        String words() {
            return was == null
                    ? "the figure for %s has come in since: %s".formatted(label, is)
                    : is == null
                            ? "the figure for %s, %s, has been taken back".formatted(label, was)
                            : "the figure for %s is now %s, was %s".formatted(label, is, was);
        }
    }

    /** Figures, definition and data note; null when all read as before. */
    static @Nullable Item revised(Pair pair) {
        List<String> words = new ArrayList<>();
        Measure before = pair.before();
        Measure after = pair.after();
        if (!before.title().equals(after.title())) {
            words.add("it was called \"%s\"".formatted(before.title()));
        }
        if (!pair.sameFigures()) {
            words.add("it is counted or rounded differently now");
        }
        if (before.polarity() != after.polarity()) {
            words.add(
                    "%s now, was: %s"
                            .formatted(
                                    Pair.withinSentence(after.polarityText()),
                                    Pair.withinSentence(before.polarityText())));
        }
        words.addAll(figures(pair));
        if (!Objects.equals(before.dataNote(), after.dataNote())) {
            words.add(
                    after.dataNote() == null
                            ? "its data note was taken away"
                            : before.dataNote() == null
                                    ? "it has a data note now"
                                    : "its data note has changed");
        }
        return words.isEmpty()
                ? null
                : pair.item("%s: %s.".formatted(after.title(), String.join("; ", words)));
    }

    private static List<String> figures(Pair pair) {
        List<RevisedFigure> figures = revisedFigures(pair);
        return figures.size() <= LISTED
                ? figures.stream().map(RevisedFigure::words).toList()
                : List.of(
                        "%d figures from %s to %s were revised"
                                .formatted(
                                        figures.size(),
                                        figures.getFirst().label(),
                                        figures.getLast().label()),
                        figures.getLast().words());
    }

    /** Of the periods that both editions show, oldest first. */
    private static List<RevisedFigure> revisedFigures(Pair pair) {
        List<RevisedFigure> figures = new ArrayList<>();
        Map<String, TrendPoint> earlier = new HashMap<>();
        pair.before().trend().forEach(point -> earlier.put(point.period(), point));
        for (TrendPoint point : pair.sameFigures() ? pair.after().trend() : List.<TrendPoint>of()) {
            TrendPoint before = earlier.get(point.period());
            String was = before == null ? null : shown(pair.before(), before);
            String is = shown(pair.after(), point);
            if (before != null && !Objects.equals(was, is)) {
                figures.add(new RevisedFigure(point.period(), was, is));
            }
        }
        return figures;
    }

    private static @Nullable String shown(Measure measure, TrendPoint point) {
        return point.value() == null
                ? null
                : measure.unit().show(point.value(), measure.decimals());
    }

    /** A target or tolerance that is another than before; null when it is the same. */
    static @Nullable Item target(Pair pair) {
        DocumentThreshold before = pair.before().threshold();
        DocumentThreshold after = pair.after().threshold();
        if (Objects.equals(aim(before), aim(after)) || isNoTarget(before, after)) {
            return null;
        }
        String title = pair.after().title();
        if (after == null) {
            return pair.item(
                    "%s has no target now; for %s it was %s."
                            .formatted(
                                    title,
                                    Objects.requireNonNull(before).yearLabel(),
                                    aim(before)));
        }
        if (before == null) {
            return pair.item(
                    "%s has a target now: for %s it is %s."
                            .formatted(title, after.yearLabel(), aim(after)));
        }
        return pair.item(
                before.yearLabel().equals(after.yearLabel())
                        ? "%s: the target for %s is now %s; it was %s."
                                .formatted(title, after.yearLabel(), aim(after), aim(before))
                        : "%s: the target for %s is %s; for %s it was %s."
                                .formatted(
                                        title,
                                        after.yearLabel(),
                                        aim(after),
                                        before.yearLabel(),
                                        aim(before)));
    }

    /**
     * The demonstration's rule is nobody's target, and goes with its neighbours from year to year.
     */
    private static boolean isNoTarget(
            @Nullable DocumentThreshold before, @Nullable DocumentThreshold after) {
        return (before == null || before.goesByRule())
                && (after == null || after.goesByRule())
                && (before == null || after == null || !before.year().equals(after.year()));
    }

    private static @Nullable String aim(@Nullable DocumentThreshold threshold) {
        if (threshold == null) {
            return null;
        }
        String target = Pair.withinSentence(threshold.display());
        String aim =
                threshold.amberDisplay() == null
                        ? target
                        : "%s (%s)".formatted(target, threshold.amberDisplay());
        return aim + Pair.byRule(threshold);
    }
}
