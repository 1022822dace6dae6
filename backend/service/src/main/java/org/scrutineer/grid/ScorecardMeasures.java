package org.scrutineer.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.scorecard.IndicatorSet;
import org.scrutineer.scorecard.IndicatorSets;

/** The measures that a scorecard shows now. */
@ApplicationScoped
class ScorecardMeasures {

    private final IndicatorSets sets;
    private final IndicatorRepository indicators;

    ScorecardMeasures(IndicatorSets sets, IndicatorRepository indicators) {
        this.sets = sets;
        this.indicators = indicators;
    }

    /** Those of its newest set, in its order; none while it has no set. */
    List<Indicator> of(String scorecard) {
        Integer version = sets.newest(scorecard);
        if (version == null) {
            return List.of();
        }
        List<String> codes =
                sets.get(scorecard, version).items().stream()
                        .map(IndicatorSet.Item::indicator)
                        .toList();
        Map<String, Indicator> known =
                indicators.named(codes).stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        return codes.stream().map(code -> Objects.requireNonNull(known.get(code))).toList();
    }
}
