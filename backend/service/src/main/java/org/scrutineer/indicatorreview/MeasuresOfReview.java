package org.scrutineer.indicatorreview;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.access.Visibility;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.indicatorreview.IndicatorReview.SetOfReview;
import org.scrutineer.scorecard.IndicatorSet;
import org.scrutineer.scorecard.IndicatorSets;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;

/**
 * The measures that a review is about: those of today's set in its order, then what there is to
 * choose from beside. What is exempt from publication stands in it for those alone who see that.
 */
@RequestScoped
class MeasuresOfReview {

    private final ScorecardRepository scorecards;
    private final IndicatorSets sets;
    private final IndicatorRepository indicators;
    private final Visibility visibility;

    MeasuresOfReview(
            ScorecardRepository scorecards,
            IndicatorSets sets,
            IndicatorRepository indicators,
            Visibility visibility) {
        this.scorecards = scorecards;
        this.sets = sets;
        this.indicators = indicators;
        this.visibility = visibility;
    }

    /**
     * @param inSet whether today's set has it
     * @param from the scorecard that shows it: the one under review where that has it
     */
    record InReview(Indicator indicator, boolean inSet, String from) {

        String theme() {
            return indicator.theme();
        }
    }

    /** By their codes, in order. */
    Map<String, InReview> of(IndicatorReview review) {
        List<IndicatorSet.Item> today = items(review.set());
        List<IndicatorSet.Item> all = items(review.catalogue());
        List<String> codes =
                Stream.concat(today.stream(), all.stream())
                        .map(IndicatorSet.Item::indicator)
                        .distinct()
                        .toList();
        Map<String, Indicator> byCode =
                indicators.named(codes).stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        Map<String, InReview> measures = new LinkedHashMap<>();
        today.forEach(item -> put(measures, byCode, item, true, review.set()));
        all.forEach(item -> put(measures, byCode, item, false, review.catalogue()));
        return measures;
    }

    private static void put(
            Map<String, InReview> measures,
            Map<String, Indicator> byCode,
            IndicatorSet.Item item,
            boolean inSet,
            SetOfReview from) {
        Indicator indicator = byCode.get(item.indicator());
        if (indicator != null) {
            measures.putIfAbsent(
                    item.indicator(), new InReview(indicator, inSet, from.scorecard()));
        }
    }

    private List<IndicatorSet.Item> items(SetOfReview of) {
        Scorecard scorecard = scorecards.get(of.scorecard());
        IndicatorSet set = sets.get(of.scorecard(), of.version());
        return (visibility.seesExempt(scorecard.exemptCommittees()) ? set : set.open()).items();
    }
}
