package org.scrutineer.indicatorreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.scorecard.IndicatorSet;
import org.scrutineer.scorecard.IndicatorSetDefinition.Item;

/** Makes of today's set and what was decided the set that is adopted. Pure. */
final class AdoptedSet {

    private AdoptedSet() {}

    /** What was decided of a measure. */
    record Outcome(MeasureChange change, @Nullable String replacedBy) {}

    /**
     * What is kept stays in its place, and what replaces another takes the place of that. What is
     * added stands behind the last of its theme, or at the end where there is none.
     *
     * @param themes of what may be added or take another's place, by its code
     */
    static List<Item> of(
            IndicatorSet today, Map<String, Outcome> decided, Map<String, String> themes) {
        List<Item> items = new ArrayList<>();
        for (IndicatorSet.Item item : today.items()) {
            Outcome outcome = decided.get(item.indicator());
            if (outcome == null || !outcome.change().leaves()) {
                items.add(
                        new Item(
                                item.indicator(),
                                item.theme(),
                                item.polarityOverride(),
                                item.reference(),
                                item.exemptReason()));
            } else if (outcome.replacedBy() != null) {
                items.add(new Item(outcome.replacedBy(), item.theme(), null, null, null));
            }
        }
        decided.entrySet().stream()
                .filter(each -> each.getValue().change() == MeasureChange.ADD)
                .filter(each -> items.stream().noneMatch(item -> is(item, each.getKey())))
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        each -> {
                            String theme = themes.getOrDefault(each.getKey(), "Other measures");
                            items.add(
                                    behind(theme, items),
                                    new Item(each.getKey(), theme, null, null, null));
                        });
        return List.copyOf(items);
    }

    private static boolean is(Item item, String code) {
        return item.indicator().equals(code);
    }

    private static int behind(String theme, List<Item> items) {
        for (int place = items.size(); place > 0; place--) {
            if (items.get(place - 1).theme().equals(theme)) {
                return place;
            }
        }
        return items.size();
    }
}
