package org.scrutineer.edition.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.edition.document.Changes;
import org.scrutineer.edition.document.Changes.Movement;

/** All changes in one sentence. */
final class ChangesHeadline {

    /** The most pressing first. */
    private static final Map<Turn, String> TURNED = new LinkedHashMap<>();

    static {
        TURNED.put(Turn.RED, "turned red");
        TURNED.put(Turn.AMBER, "turned amber");
        TURNED.put(Turn.GREEN, "turned green");
        TURNED.put(Turn.AGAINST_ITS_FIGURE, "rated otherwise by another target or tolerance");
        TURNED.put(Turn.RATED, "rated now and not before");
        TURNED.put(Turn.NO_LONGER_RATED, "no longer rated");
    }

    private ChangesHeadline() {}

    /**
     * "Since October 2025: 2 measures turned red and 1 turned green."
     *
     * @param turns of every measure that both editions show
     */
    static String of(Changes changes, List<Turn> turns, boolean isCorrection) {
        String since = changes.since().label();
        List<String> parts = new ArrayList<>();
        TURNED.forEach((turn, what) -> add(parts, Collections.frequency(turns, turn), what));
        add(parts, changes.specialCauses().size(), "newly showed a real change");
        add(parts, changes.added().size(), "added");
        add(parts, changes.dropped().size(), "dropped");
        if (isCorrection) {
            add(parts, changes.targets().size(), "rated by another target");
            add(parts, changes.revised().size(), "revised in figures or words");
            return parts.isEmpty()
                    ? "This correction changes no rating, figure or target."
                    : "This correction: %s.".formatted(list(parts));
        }
        if (!parts.isEmpty()) {
            return "Since %s: %s.".formatted(since, list(parts));
        }
        if (changes.rows().stream().noneMatch(row -> row.movement() != Movement.NOT_NEWER)) {
            return changes.revised().isEmpty() && changes.targets().isEmpty()
                    ? "No measure has a newer figure than in %s.".formatted(since)
                    : "Since %s no measure has a newer figure; some earlier figures, words or targets read differently."
                            .formatted(since);
        }
        return "No rating has changed since %s.".formatted(since);
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(
                    parts.isEmpty()
                            ? "%d %s %s".formatted(count, count == 1 ? "measure" : "measures", what)
                            : "%d %s".formatted(count, what));
        }
    }

    private static String list(List<String> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : "%s and %s"
                        .formatted(
                                String.join(", ", parts.subList(0, parts.size() - 1)),
                                parts.getLast());
    }
}
