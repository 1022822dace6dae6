package org.scrutineer.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;
import org.scrutineer.assessment.Symbol;

/**
 * What is hidden of some measures' figures, and how they are shown without it. Whatever leaves the
 * service with a figure in it takes the figure from here. Pure.
 */
public final class HiddenFigures {

    /** As where no source has a policy, and as officers see them. */
    public static final HiddenFigures NONE = new HiddenFigures(Map.of(), Set.of(), Map.of());

    /** How it stands where the policy is gone by which an edition was published. */
    private static final Numbers WITHHELD =
            new Numbers(
                    null,
                    null,
                    null,
                    Symbol.SUPPRESSED.code(),
                    "Hidden when it was published, by the council’s policy then.");

    private final Map<String, DisclosureRule> rules;
    private final Set<FigurePlace> places;
    private final Map<String, List<Long>> ids;

    /**
     * @param rules by the measures whose source has a policy
     * @param places where what stands now is hidden, and with it each revision of it
     * @param ids of what stands there, by measure
     */
    HiddenFigures(
            Map<String, DisclosureRule> rules,
            Set<FigurePlace> places,
            Map<String, List<Long>> ids) {
        this.rules = rules;
        this.places = places;
        this.ids = ids;
    }

    /**
     * A figure as this audience is shown it: as it is where nothing is hidden of it.
     *
     * @param audience null for officers
     */
    public Numbers shown(FigurePlace place, Numbers figure, Audience.@Nullable Kind audience) {
        DisclosureRule rule = rule(place.indicator(), audience);
        return rule == null ? figure : shown(rule, place, figure);
    }

    /** A figure that every edition for its reader has withheld. */
    public Numbers withheld(FigurePlace place, Numbers figure) {
        DisclosureRule rule = rules.get(place.indicator());
        Numbers shown = rule == null ? figure : shown(rule, place, figure);
        return figure.isEmpty() || !shown.equals(figure) ? shown : WITHHELD;
    }

    private Numbers shown(DisclosureRule rule, FigurePlace place, Numbers figure) {
        if (figure.isEmpty()) {
            return figure;
        }
        return rule.hides(figure) || places.contains(place) ? rule.hidden() : rule.rounded(figure);
    }

    /** What an officer is told of it; null where everybody is shown it as it is. */
    public @Nullable String told(FigurePlace place, Numbers figure) {
        DisclosureRule rule = rules.get(place.indicator());
        if (rule == null) {
            return null;
        }
        Numbers shown = shown(rule, place, figure);
        return shown.equals(figure)
                ? null
                : "%s from %s."
                        .formatted(
                                shown.value() == null ? "Hidden" : "Rounded, and as it is hidden",
                                rule.hiddenFrom().words());
    }

    /** Whether the policy names it, so that it is hidden for its own sake. */
    boolean hidesByItself(String indicator, Numbers figure) {
        DisclosureRule rule = rules.get(indicator);
        return rule != null && rule.hides(figure);
    }

    /** A number that stands apart from its figure, such as the highest of several. */
    public @Nullable BigDecimal rounded(
            String indicator, @Nullable BigDecimal value, Audience.@Nullable Kind audience) {
        DisclosureRule rule = rule(indicator, audience);
        return rule == null ? value : rule.rounded(value);
    }

    /** The figures that this audience must do without wholly. */
    public Long[] ids(Audience.@Nullable Kind audience) {
        return ids.entrySet().stream()
                .filter(each -> rule(each.getKey(), audience) != null)
                .flatMap(each -> each.getValue().stream())
                .toArray(Long[]::new);
    }

    private @Nullable DisclosureRule rule(String indicator, Audience.@Nullable Kind audience) {
        DisclosureRule rule = rules.get(indicator);
        return rule != null && audience != null && rule.hiddenFrom().isFrom(audience) ? rule : null;
    }
}
