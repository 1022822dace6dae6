package org.scrutineer.signoff;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.scorecard.IndicatorSet;
import org.scrutineer.scorecard.IndicatorSets;
import org.scrutineer.scorecard.ScorecardRepository;

/**
 * The measures of sign-offs. What is exempt from publication is left out, since what is signed is
 * read by all who read the scorecard.
 */
@RequestScoped
class SignOffMeasures {

    private final SignOffRepository signOffs;
    private final SignOffParties parties;
    private final ScorecardRepository scorecards;
    private final IndicatorSets sets;
    private final IndicatorRepository indicators;

    SignOffMeasures(
            SignOffRepository signOffs,
            SignOffParties parties,
            ScorecardRepository scorecards,
            IndicatorSets sets,
            IndicatorRepository indicators) {
        this.signOffs = signOffs;
        this.parties = parties;
        this.scorecards = scorecards;
        this.sets = sets;
        this.indicators = indicators;
    }

    /** As they were signed, or as they are defined now. */
    List<SignedMeasure> of(SignOff signOff) {
        List<SignedMeasure> signed = signOff.signed();
        if (signed != null) {
            return signed;
        }
        IndicatorSet set = sets.get(signOff.scorecard(), signOff.setVersion()).open();
        Map<String, Indicator> byCode =
                indicators
                        .named(set.items().stream().map(IndicatorSet.Item::indicator).toList())
                        .stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        return set.items().stream()
                .flatMap(
                        item ->
                                Stream.ofNullable(byCode.get(item.indicator()))
                                        .map(each -> SignedMeasure.of(item, each)))
                .toList();
    }

    SignOffView view(SignOff signOff) {
        List<SignedMeasure> now = of(signOff);
        List<SignedMeasure> before = signOffs.before(signOff).map(this::of).orElse(now);
        return new SignOffView(
                signOff.reference(),
                signOff.scorecard(),
                scorecards.get(signOff.scorecard()).title(),
                signOff.reason(),
                signOff.director().name(),
                signOff.member().name(),
                signOff.state(),
                signOff.state().words(),
                signOff.openedName(),
                signOff.openedAt(),
                signOff.signedAt(),
                now,
                without(now, before),
                without(before, now),
                signOffs.steps(signOff),
                parties.moves(signOff));
    }

    private static List<String> without(List<SignedMeasure> some, List<SignedMeasure> others) {
        Set<String> codes =
                others.stream().map(SignedMeasure::indicator).collect(Collectors.toSet());
        return some.stream()
                .filter(each -> !codes.contains(each.indicator()))
                .map(SignedMeasure::title)
                .toList();
    }
}
