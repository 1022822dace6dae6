package org.scrutineer.edition.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.Area;
import org.scrutineer.area.AreaName;
import org.scrutineer.area.ComparatorGroup;
import org.scrutineer.assessment.AssessmentChoices;
import org.scrutineer.assessment.Comparators.Parts;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.Position;
import org.scrutineer.assessment.Symbol;
import org.scrutineer.commentary.Commentary;
import org.scrutineer.disclosure.Numbers;
import org.scrutineer.edition.frozen.EarlierEdition;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.knownproblem.AreaProblem;
import org.scrutineer.period.Period;
import org.scrutineer.periodvalue.PeriodValueView;
import org.scrutineer.periodvalue.ValueStatus;
import org.scrutineer.threshold.Threshold;

/**
 * Everything that the documents of one edition are drawn from, read once.
 *
 * @param earlier published for the period before; null when nothing was
 */
public record Figures(
        AreaName council,
        AssessmentChoices choices,
        List<SetMeasure> measures,
        @Nullable EarlierEdition earlier) {

    /**
     * An indicator in its place on the scorecard, with its own figures and those it is shown
     * beside.
     *
     * @param own the council's, oldest first
     * @param others groups, region and country, in the order in which they are shown
     * @param commentary what its lead officer says of it; null when nothing was written
     * @param exempt why it is exempt from publication; null when it is not
     * @param authorities every authority in the period of the council's latest figure
     */
    public record SetMeasure(
            Indicator indicator,
            String theme,
            @Nullable String reference,
            Polarity polarity,
            List<CurrentFigure> own,
            List<Other> others,
            Position.Authorities authorities,
            List<Threshold> thresholds,
            List<PeriodValueView> revisions,
            @Nullable Commentary commentary,
            @Nullable String exempt) {

        /**
         * The figures of others that the documents show: regions and the country with all their
         * history, a group's members in the period of the latest.
         */
        public Stream<CurrentFigure> shownOthers() {
            CurrentFigure latest = latest();
            return others.stream()
                    .filter(Other::shown)
                    .flatMap(
                            other ->
                                    switch (other) {
                                        case OtherArea area -> area.figures().stream();
                                        case OtherGroup group ->
                                                latest == null
                                                        ? Stream.empty()
                                                        : group.members().stream()
                                                                .map(
                                                                        each ->
                                                                                CurrentFigure.at(
                                                                                        latest
                                                                                                .period(),
                                                                                        each
                                                                                                .figures()))
                                                                .filter(Objects::nonNull);
                                    });
        }

        /** The same with no later figure than these, rated by one target alone. */
        public SetMeasure ratedBy(Threshold target, List<CurrentFigure> upTo) {
            return with(List.of(target), upTo);
        }

        /** The same with no later figure than these. */
        public SetMeasure upTo(List<CurrentFigure> last) {
            return with(thresholds, last);
        }

        /** The authorities are those of the latest figure, so beside an earlier one are none. */
        private SetMeasure with(List<Threshold> targets, List<CurrentFigure> upTo) {
            boolean asLate = !upTo.isEmpty() && upTo.getLast().equals(latest());
            return new SetMeasure(
                    indicator,
                    theme,
                    reference,
                    polarity,
                    upTo,
                    others,
                    asLate ? authorities : new Position.Authorities(List.of(), authorities.all()),
                    targets,
                    revisions,
                    commentary,
                    exempt);
        }

        public @Nullable CurrentFigure latest() {
            return own.isEmpty() ? null : own.getLast();
        }
    }

    /** What the council's figures are set beside. */
    public sealed interface Other {

        String code();

        /** Whether scorecards show it; if not, only a target refers to it. */
        boolean shown();
    }

    /**
     * A region or the country with its figures, oldest first.
     *
     * @param parts what it is made of, by period code
     * @param problems what is known to be wrong with its figures of some years
     */
    public record OtherArea(
            Area area,
            boolean shown,
            List<CurrentFigure> figures,
            Map<String, Parts> parts,
            List<AreaProblem> problems)
            implements Other {

        @Override
        public String code() {
            return area.code();
        }
    }

    /** A group with its members' figures; the council is not among them. */
    public record OtherGroup(ComparatorGroup group, List<MemberFigures> members) implements Other {

        @Override
        public String code() {
            return group.code();
        }

        @Override
        public boolean shown() {
            return group.shown();
        }
    }

    /**
     * One member's figures, oldest first.
     *
     * @param problems what is known to be wrong with those of some years
     */
    public record MemberFigures(
            ComparatorGroup.Member member,
            List<CurrentFigure> figures,
            List<AreaProblem> problems) {}

    /**
     * One current value.
     *
     * @param hidden whether this is not all that is known of it, as its source's policy says
     */
    public record CurrentFigure(
            long id,
            Period period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String symbol,
            ValueStatus status,
            @Nullable String note,
            boolean hidden) {

        public CurrentFigure(
                long id,
                Period period,
                @Nullable BigDecimal value,
                @Nullable BigDecimal numerator,
                @Nullable BigDecimal denominator,
                @Nullable String symbol,
                ValueStatus status,
                @Nullable String note) {
            this(id, period, value, numerator, denominator, symbol, status, note, false);
        }

        /** As an audience is shown it, from whom something of it is hidden. */
        CurrentFigure without(Numbers shown) {
            return new CurrentFigure(
                    id,
                    period,
                    shown.value(),
                    shown.numerator(),
                    shown.denominator(),
                    shown.symbol(),
                    status,
                    shown.note(),
                    true);
        }

        Numbers numbers() {
            return new Numbers(value, numerator, denominator, symbol, note);
        }

        /** As the rules take it. */
        public org.scrutineer.assessment.Figure assessed() {
            if (Symbol.LOW_RELIABILITY.code().equals(symbol)) {
                return org.scrutineer.assessment.Figure.unreliable(period);
            }
            return new org.scrutineer.assessment.Figure(period, value, numerator, denominator);
        }

        /** A figure marked as of low reliability is shown, but nothing is measured against it. */
        public boolean isReliable() {
            return value != null && symbol == null;
        }

        /** The figure of that period; null when there is none. */
        public static @Nullable CurrentFigure at(Period period, List<CurrentFigure> figures) {
            return figures.stream()
                    .filter(each -> each.period().equals(period))
                    .findFirst()
                    .orElse(null);
        }
    }
}
