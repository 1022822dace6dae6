package org.scrutineer.setup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.scrutineer.area.ComparatorGroupDraft;
import org.scrutineer.area.Locality;
import org.scrutineer.indicator.IndicatorDraft;
import org.scrutineer.scorecard.ScorecardDraft;
import org.scrutineer.threshold.ThresholdDraft;

/** What a council sets up, or some of it: what is not here stays as it is. */
public record SetUp(
        @Size(max = 500) List<@NotNull @Valid Locality> localities,
        @Size(max = 200) List<@NotNull @Valid ComparatorGroupDraft> comparatorGroups,
        @Size(max = 2000) List<@NotNull @Valid IndicatorDraft> indicators,
        @Size(max = 200) List<@NotNull @Valid ScorecardDraft> scorecards,
        @Size(max = 5000) List<@NotNull @Valid ThresholdDraft> targets) {

    public SetUp {
        localities = localities == null ? List.of() : localities;
        comparatorGroups = comparatorGroups == null ? List.of() : comparatorGroups;
        indicators = indicators == null ? List.of() : indicators;
        scorecards = scorecards == null ? List.of() : scorecards;
        targets = targets == null ? List.of() : targets;
    }
}
