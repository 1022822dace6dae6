package org.scrutineer.threshold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.http.Precondition;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.InvalidPeriod;
import org.scrutineer.period.Year;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;

/** Sets targets and tolerances. */
@ApplicationScoped
public class ThresholdService {

    private final ThresholdRepository thresholds;
    private final NamedComparators comparators;
    private final Locks locks;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    ThresholdService(
            ThresholdRepository thresholds,
            NamedComparators comparators,
            Locks locks,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.thresholds = thresholds;
        this.comparators = comparators;
        this.locks = locks;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Sets the year's threshold, or changes the version the caller read. */
    @Transactional
    public Threshold put(
            Indicator indicator, Year year, ThresholdSetting setting, Precondition precondition) {
        setting.check(indicator.polarity(), comparators.of(Stream.of(setting)));
        locks.hold(lock(indicator.code(), year));
        Threshold threshold = thresholds.findToChange(indicator.code(), year.code()).orElse(null);
        if (threshold == null) {
            precondition.checkAbsent();
            threshold =
                    new Threshold(indicator.code(), year, setting, caller.name(), clock.instant());
            thresholds.persist(threshold);
        } else {
            precondition.check(threshold.version());
            threshold.set(setting, caller.name(), clock.instant());
        }
        thresholds.flush();
        audit.record(
                "threshold-set",
                "threshold",
                indicator.code() + '/' + year.code(),
                Map.of("setting", setting));
        return threshold;
    }

    /** Fails with 422 and every place of it that does not fit. */
    public void check(Indicator indicator, ThresholdProposal proposal) {
        ProblemException.refuse(wrong(List.of(indicator), List.of(proposal)).getFirst());
    }

    /** What it would be once it is checked, kept nowhere. */
    public Threshold assumed(Indicator indicator, Year year, ThresholdProposal proposal) {
        return new Threshold(
                indicator.code(), year, proposal.setting(), caller.name(), clock.instant());
    }

    /** What does not fit in each of these, for the indicator in the same place. */
    public List<List<Place>> wrong(List<Indicator> of, List<ThresholdProposal> proposals) {
        List<ThresholdSetting> settings =
                proposals.stream().map(ThresholdProposal::setting).toList();
        Predicate<String> isComparator = comparators.of(settings.stream());
        return IntStream.range(0, settings.size())
                .mapToObj(i -> settings.get(i).places(of.get(i).polarity(), isComparator))
                .toList();
    }

    /**
     * A target that does not go together with its indicator.
     *
     * @param detail of all that does not fit
     */
    public record Misfit(String year, String yearLabel, String detail) {}

    /** Of the targets that are set, those that would not fit this indicator; newest year first. */
    public List<Misfit> misfits(Indicator indicator) {
        return thresholds.of(indicator.code(), false).stream()
                // That a demonstration's rule is nobody's target is no matter of the indicator.
                .filter(each -> !each.basis().isRule())
                .flatMap(
                        each ->
                                ThresholdSetting.of(each)
                                        .places(indicator.polarity(), comparator -> true)
                                        .stream()
                                        .map(Place::detail)
                                        .reduce((first, next) -> first + "; " + next)
                                        .map(
                                                detail ->
                                                        new Misfit(
                                                                each.yearCode(),
                                                                ThresholdService.year(
                                                                                indicator,
                                                                                each.yearCode())
                                                                        .label(),
                                                                detail))
                                        .stream())
                .toList();
    }

    /** By which name two writers of one threshold wait for each other. */
    static String lock(String indicator, Year year) {
        return "threshold " + indicator + ' ' + year.code();
    }

    /** A year of an indicator as addresses name it; refused with 400 is one that is none. */
    public static Year year(Indicator indicator, String code) {
        try {
            return indicator.year(code);
        } catch (InvalidPeriod wrong) {
            throw ProblemException.badParameter("year", wrong.getMessage());
        }
    }
}
