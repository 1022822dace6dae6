package org.scrutineer.edition.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.ControlChart.Variation;
import org.scrutineer.assessment.Direction;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.Rounding;
import org.scrutineer.assessment.Target;
import org.scrutineer.assessment.UsualMovement;
import org.scrutineer.assessment.Verdict;
import org.scrutineer.edition.document.Changes.Movement;
import org.scrutineer.edition.document.DocumentThreshold;
import org.scrutineer.edition.document.Measure.TrendPoint;
import org.scrutineer.edition.document.Point;
import org.scrutineer.edition.document.VerdictView;

/**
 * How far a measure's latest figure moved.
 *
 * @param size how many times as much as it usually moves between figures as far apart; null when
 *     that cannot be said, or when the control chart does not say that anything really changed
 */
record Move(Movement movement, String text, @Nullable BigDecimal size) {

    static Move of(Pair pair) {
        Point was = pair.was();
        Point is = pair.is();
        if (!pair.hasNewerFigure()) {
            return new Move(
                    Movement.NOT_NEWER,
                    is == null || was == null
                            ? "No figure yet"
                            : is.display().equals(was.display()) ? "No newer figure" : "Revised",
                    null);
        }
        if (was == null || is == null || was.value() == null || is.value() == null) {
            return new Move(Movement.NOT_COMPARED, "Not compared: one has no number", null);
        }
        if (was.symbol() != null || is.symbol() != null) {
            return new Move(Movement.NOT_COMPARED, "Not compared: one is of low reliability", null);
        }
        if (!pair.sameFigures()) {
            return new Move(
                    Movement.NOT_COMPARED, "Not compared: it is counted differently now", null);
        }
        int decimals = pair.after().decimals();
        BigDecimal before = Rounding.round(was.value(), decimals);
        BigDecimal now = Rounding.round(is.value(), decimals);
        boolean rose = now.compareTo(before) > 0;
        Movement movement = movement(pair, now, before);
        VerdictView verdict = pair.after().verdict();
        if (verdict != null && !isSaidBy(verdict.code(), movement)) {
            return unproven(pair, verdict, now.compareTo(before));
        }
        String text =
                switch (movement) {
                    case LEVEL -> "No change";
                    case IMPROVED -> rose ? "Improved (number rose)" : "Improved (number fell)";
                    case WORSENED -> rose ? "Worsened (number rose)" : "Worsened (number fell)";
                    default -> rose ? "Rose" : "Fell";
                };
        return new Move(
                movement,
                text,
                verdict != null || movement.isBorneOutBy(variation(pair))
                        ? size(pair, was, is, now.subtract(before).abs())
                        : null);
    }

    /** Whether the edition's verdict is the same, so that it may be called so. */
    private static boolean isSaidBy(Verdict.Finding verdict, Movement movement) {
        return switch (movement) {
            case IMPROVED -> verdict == Verdict.Finding.IMPROVED;
            case WORSENED -> verdict == Verdict.Finding.WORSENED;
            case LEVEL -> verdict == Verdict.Finding.NO_CHANGE;
            default -> verdict == Verdict.Finding.CHANGED;
        };
    }

    /** Only the number is spoken of, and then what the edition says of the measure. */
    private static Move unproven(Pair pair, VerdictView verdict, int order) {
        return new Move(
                order == 0 ? Movement.LEVEL : order > 0 ? Movement.ROSE : Movement.FELL,
                "%s; %s"
                        .formatted(
                                order == 0 ? "The same figure" : order > 0 ? "Rose" : "Fell",
                                verdict.code().isChange()
                                        ? Pair.withinSentence(pair.after().direction().text())
                                        : Pair.withinSentence(verdict.word())),
                null);
    }

    /**
     * What the control chart says, in editions without a verdict; null where a measure has none.
     */
    private static @Nullable Variation variation(Pair pair) {
        return pair.after().variation() == null ? null : pair.after().variation().code();
    }

    /**
     * Above 0 when the later figure is better, be it a newer or a revised one; below when it is
     * worse; 0 when neither is known.
     */
    static int better(Pair pair) {
        Point was = pair.was();
        Point is = pair.is();
        if (was == null
                || is == null
                || was.value() == null
                || is.value() == null
                || !pair.sameFigures()) {
            return 0;
        }
        int decimals = pair.after().decimals();
        return better(
                pair, Rounding.round(is.value(), decimals), Rounding.round(was.value(), decimals));
    }

    /**
     * The same with the edition's verdict before the two figures: what it says improved is never
     * told as bad news, whatever rating it has come to.
     */
    static int betterAsSaid(Pair pair) {
        VerdictView verdict = pair.hasNewerFigure() ? pair.after().verdict() : null;
        return verdict != null && verdict.code() == Verdict.Finding.IMPROVED
                ? 1
                : verdict != null && verdict.code() == Verdict.Finding.WORSENED ? -1 : better(pair);
    }

    private static int better(Pair pair, BigDecimal now, BigDecimal before) {
        Polarity polarity =
                pair.before().polarity() == pair.after().polarity()
                        ? pair.after().polarity()
                        : Polarity.NONE;
        return Direction.better(now, before, polarity, sharedRange(pair));
    }

    private static Movement movement(Pair pair, BigDecimal now, BigDecimal before) {
        int order = now.compareTo(before);
        int better = better(pair, now, before);
        return order == 0
                ? Movement.LEVEL
                : better > 0
                        ? Movement.IMPROVED
                        : better < 0
                                ? Movement.WORSENED
                                : order > 0 ? Movement.ROSE : Movement.FELL;
    }

    /** A range that moved between the two says nothing of which figure is better. */
    private static @Nullable Target sharedRange(Pair pair) {
        DocumentThreshold before = pair.before().threshold();
        DocumentThreshold after = pair.after().threshold();
        return before == null
                        || after == null
                        || !Objects.equals(before.targetLow(), after.targetLow())
                        || !Objects.equals(before.targetHigh(), after.targetHigh())
                ? null
                : Target.range(after.targetLow(), after.targetHigh(), null, null);
    }

    /**
     * The movement over the average of the earlier movements between figures as many periods apart.
     * Those end before the movement does, so that it is not measured by itself.
     */
    private static @Nullable BigDecimal size(Pair pair, Point was, Point is, BigDecimal movement) {
        int apart = stepsFrom(was, pair.after().trend());
        List<TrendPoint> history = pair.before().trend();
        if (apart == 0) {
            apart = stepsFrom(is, pair.before().trend());
            history = pair.after().trend();
        }
        BigDecimal usual =
                apart == 0
                        ? null
                        : UsualMovement.of(
                                history.stream().map(TrendPoint::value).toList(),
                                apart,
                                pair.after().decimals());
        return usual == null ? null : movement.divide(usual, MathContext.DECIMAL64);
    }

    /** How many periods the trend ends after this one; 0 when it does not hold it. */
    private static int stepsFrom(Point point, List<TrendPoint> trend) {
        for (int i = trend.size() - 1; i >= 0; i--) {
            if (trend.get(i).period().equals(point.label())) {
                return trend.size() - 1 - i;
            }
        }
        return 0;
    }

    boolean isBeyondUsual() {
        return size != null && size.compareTo(BigDecimal.ONE) > 0;
    }

    /** With one decimal, as it is shown. */
    @Nullable BigDecimal shownSize() {
        return size == null ? null : size.setScale(1, RoundingMode.HALF_UP);
    }
}
