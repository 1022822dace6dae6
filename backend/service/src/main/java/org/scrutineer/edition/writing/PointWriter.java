package org.scrutineer.edition.writing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Symbol;
import org.scrutineer.edition.document.Point;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Period;

/** Writes figures of an indicator as members see them. Pure. */
record PointWriter(Indicator indicator) {

    Point point(CurrentFigure figure) {
        String symbolText =
                figure.symbol() == null
                        ? null
                        : Symbol.of(figure.symbol()).map(Symbol::words).orElse(null);
        return new Point(
                figure.period().code(),
                figure.period().label(),
                display(figure),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                figure.symbol(),
                symbolText,
                figure.status(),
                figure.note());
    }

    /** A figure that was worked out here. */
    Point point(Period period, BigDecimal value) {
        return bare(period, show(value), value, null);
    }

    Point missing(Period period) {
        return bare(period, "no figure", null, null);
    }

    /** A figure that is not relied on: its number is in the words that say why. */
    Point refused(Period period, String finding) {
        return bare(period, "not used", null, finding);
    }

    String show(BigDecimal value) {
        return indicator.unit().show(value, indicator.decimals());
    }

    private String display(CurrentFigure figure) {
        if (figure.value() == null) {
            return figure.symbol() == null ? "no figure" : figure.symbol();
        }
        String shown = show(figure.value());
        return figure.symbol() == null ? shown : "%s (%s)".formatted(shown, figure.symbol());
    }

    private static Point bare(
            Period period, String display, @Nullable BigDecimal value, @Nullable String note) {
        return new Point(
                period.code(), period.label(), display, value, null, null, null, null, null, note);
    }
}
