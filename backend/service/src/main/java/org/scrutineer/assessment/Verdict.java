package org.scrutineer.assessment;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.ControlChart.Variation;
import org.scrutineer.assessment.Direction.Arrow;
import org.scrutineer.assessment.Direction.Code;
import org.scrutineer.assessment.SpecialCause.Way;
import org.scrutineer.period.Frequency;

/**
 * Whether a measure got better or worse: one answer, which everything that speaks of its movement
 * says. "Improved" and "worsened" are said of nothing else.
 *
 * <p>A control chart has the last word (NHS England, Making Data Count: a difference between two
 * points is no finding). Without one the direction of travel stands, its tolerance included, unless
 * the figures are weekly or the same step comes round every year.
 *
 * @param direction the direction of travel as far as the verdict bears it out, in its words
 * @param chart the control chart with the doubts of width and season
 * @param reason why it is so, in a sentence; null where the direction says it all
 */
public record Verdict(
        Finding finding, Direction direction, ControlChart chart, @Nullable String reason) {

    private static final String SEASON =
            "It moved the same way, and as far, at this time in each of the last two years: it may be the season.";

    public enum Finding {
        IMPROVED("Improved"),
        WORSENED("Worsened"),
        /** A change that is neither better nor worse. */
        CHANGED("Changed"),
        NO_CHANGE("No real change"),
        NOT_ENOUGH_EVIDENCE("Not enough evidence of a change"),
        NOT_COMPARED("Cannot be compared");

        private final String word;

        Finding(String word) {
            this.word = word;
        }

        /** For people. */
        public String word() {
            return word;
        }

        /** Whether something has changed. */
        public boolean isChange() {
            return this == IMPROVED || this == WORSENED || this == CHANGED;
        }

        private String withinSentence() {
            return word.toLowerCase(Locale.UK);
        }
    }

    /**
     * @param moved the latest figure against the one that its indicator compares it with
     * @param chart of the same figures, with its doubts; without variation where none is expected
     * @param seasonalStep whether the movement is one that comes round every year
     */
    static Verdict of(
            Direction moved, ControlChart chart, boolean seasonalStep, Frequency frequency) {
        if (chart.variation() != null) {
            return charted(moved, chart, chart.variation());
        }
        return switch (moved.code()) {
            case NOT_AVAILABLE -> new Verdict(Finding.NOT_COMPARED, moved, chart, null);
            case NO_CHANGE -> new Verdict(Finding.NO_CHANGE, moved, chart, null);
            default ->
                    frequency == Frequency.WEEKLY
                            ? unproven(Finding.NOT_ENOUGH_EVIDENCE, moved, chart, chart.text())
                            : seasonalStep
                                    ? unproven(Finding.NOT_ENOUGH_EVIDENCE, moved, chart, SEASON)
                                    : new Verdict(finding(moved.code()), moved, chart, null);
        };
    }

    private static Verdict charted(Direction moved, ControlChart chart, Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE -> unproven(Finding.NO_CHANGE, moved, chart, chart.text());
            case UNDECIDED ->
                    moved.code() == Code.NOT_AVAILABLE
                            ? new Verdict(Finding.NOT_COMPARED, moved, chart, chart.text())
                            : unproven(Finding.NOT_ENOUGH_EVIDENCE, moved, chart, chart.text());
            case IMPROVEMENT -> proven(Finding.IMPROVED, moved, chart);
            case CONCERN -> proven(Finding.WORSENED, moved, chart);
            // Of a range the chart cannot say which way is better; the distance to it can.
            case NEUTRAL ->
                    proven(
                            finding(moved.code()).isChange()
                                    ? finding(moved.code())
                                    : Finding.CHANGED,
                            moved,
                            chart);
        };
    }

    private static Finding finding(Code moved) {
        return switch (moved) {
            case IMPROVED -> Finding.IMPROVED;
            case WORSENED, WORSENED_WITHIN_LIMITS, WORSENED_OUTSIDE_LIMITS -> Finding.WORSENED;
            case INCREASED, DECREASED -> Finding.CHANGED;
            case NO_CHANGE -> Finding.NO_CHANGE;
            case NOT_AVAILABLE -> Finding.NOT_COMPARED;
        };
    }

    private static Verdict proven(Finding finding, Direction moved, ControlChart chart) {
        if (finding(moved.code()) == finding) {
            return new Verdict(finding, moved, chart, chart.text());
        }
        boolean high = chart.points().getLast().cause().way() == Way.HIGH;
        Code code =
                switch (finding) {
                    case IMPROVED -> Code.IMPROVED;
                    case WORSENED -> Code.WORSENED;
                    default -> high ? Code.INCREASED : Code.DECREASED;
                };
        Arrow arrow =
                finding == Finding.IMPROVED || (finding == Finding.CHANGED && high)
                        ? Arrow.UP
                        : Arrow.DOWN;
        String text =
                finding.word()
                        + " by more than chance"
                        + (moved.comparedWith() == null ? "" : ", though " + numberBeside(moved));
        return new Verdict(finding, moved.as(code, arrow, text), chart, chart.text());
    }

    /** The number alone is spoken of, and no arrow says better or worse. */
    private static Verdict unproven(
            Finding finding, Direction moved, ControlChart chart, String reason) {
        boolean none = finding == Finding.NO_CHANGE;
        if (moved.code() == Code.NO_CHANGE && none) {
            return new Verdict(finding, moved, chart, reason);
        }
        if (moved.comparedWith() == null) {
            String text = "%s. %s".formatted(finding.word(), moved.text());
            return new Verdict(
                    finding, moved.as(Code.NOT_AVAILABLE, Arrow.NONE, text), chart, reason);
        }
        Code code =
                none || moved.code() == Code.NO_CHANGE
                        ? Code.NO_CHANGE
                        : rose(moved) ? Code.INCREASED : Code.DECREASED;
        String text =
                "%s; %s"
                        .formatted(
                                Punctuation.capital(numberBeside(moved)), finding.withinSentence());
        return new Verdict(
                finding, moved.as(code, none ? Arrow.LEVEL : Arrow.NONE, text), chart, reason);
    }

    /**
     * Another comparison of the same figure, such as with last year, in words that are no verdict:
     * "Better than in October 2022 (number fell)".
     */
    public Direction beside(Direction other) {
        return this.direction.comparedWith() != null
                        && this.direction.comparedWith().equals(other.comparedWith())
                ? this.direction
                : other.as(other.code(), other.arrow(), words(other));
    }

    private static String words(Direction other) {
        if (other.comparedWith() == null) {
            return other.text();
        }
        String than = " than in " + other.comparedWith().period().label();
        String number = rose(other) ? "number rose" : "number fell";
        return switch (finding(other.code())) {
            case IMPROVED -> Punctuation.aside("Better" + than, number);
            case WORSENED -> Punctuation.aside("Worse" + than, number);
            default -> Punctuation.capital(numberBeside(other));
        };
    }

    private static String numberBeside(Direction moved) {
        String label = Objects.requireNonNull(moved.comparedWith()).period().label();
        return moved.code() == Code.NO_CHANGE
                ? "level with " + label
                : (rose(moved) ? "higher" : "lower") + " than in " + label;
    }

    private static boolean rose(Direction moved) {
        return moved.change() != null && moved.change().signum() > 0;
    }

    /** The whole of it, as it is read alone. */
    public String text() {
        String said = direction.text().replaceFirst("\\.$", "") + ".";
        return reason == null ? said : said + " " + reason;
    }
}
