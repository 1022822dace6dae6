package org.scrutineer.setup;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import org.scrutineer.area.ComparatorGroupDraft;
import org.scrutineer.area.ComparatorGroups;
import org.scrutineer.area.Localities;
import org.scrutineer.indicator.IndicatorDraft;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.scorecard.IndicatorSet;
import org.scrutineer.scorecard.IndicatorSets;
import org.scrutineer.scorecard.ScorecardDraft;
import org.scrutineer.scorecard.ScorecardRepository;
import org.scrutineer.threshold.ThresholdDraft;
import org.scrutineer.threshold.ThresholdRepository;

/** The set-up as it is now. */
@RequestScoped
class SetUpReader {

    private final Localities localities;
    private final ComparatorGroups groups;
    private final IndicatorRepository indicators;
    private final ScorecardRepository scorecards;
    private final IndicatorSets sets;
    private final ThresholdRepository thresholds;

    SetUpReader(
            Localities localities,
            ComparatorGroups groups,
            IndicatorRepository indicators,
            ScorecardRepository scorecards,
            IndicatorSets sets,
            ThresholdRepository thresholds) {
        this.localities = localities;
        this.groups = groups;
        this.indicators = indicators;
        this.scorecards = scorecards;
        this.sets = sets;
        this.thresholds = thresholds;
    }

    SetUp now() {
        Map<String, IndicatorSet> newest = sets.newestOfEach();
        return new SetUp(
                localities.all(),
                groups.all().stream().map(ComparatorGroupDraft::of).toList(),
                indicators.all().stream().map(IndicatorDraft::of).toList(),
                scorecards.all().stream()
                        .map(each -> ScorecardDraft.of(each, newest.get(each.code())))
                        .toList(),
                thresholds.ofTheCouncil().stream().map(ThresholdDraft::of).toList());
    }
}
