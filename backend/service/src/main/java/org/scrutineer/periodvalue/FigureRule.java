package org.scrutineer.periodvalue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Symbol;

/**
 * What the parts of a figure must be to each other, however it comes in. The database holds the
 * first two as well.
 */
public enum FigureRule {
    VALUE_OR_SYMBOL("value", "or a symbol is needed; 0 is written 0"),
    SYMBOL_ALONE("symbol", "stands instead of a value; only u may stand beside one"),
    SUPPRESSED_WHOLLY(
            "symbol", "c suppresses the figure, so numerator and denominator must be left out too"),
    DENOMINATOR_NOT_NEGATIVE("denominator", "must not be below 0");

    private final String field;
    private final String words;

    FigureRule(String field, String words) {
        this.field = field;
        this.words = words;
    }

    /** The field at which a breach is named. */
    public String field() {
        return field;
    }

    /** What is wrong with it, as a sentence goes on after its name. */
    public String words() {
        return words;
    }

    /** Those that a figure breaks, in this order. */
    public static List<FigureRule> broken(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String symbol) {
        List<FigureRule> broken = new ArrayList<>();
        if (value == null && symbol == null) {
            broken.add(VALUE_OR_SYMBOL);
        }
        if (value != null && symbol != null && !symbol.equals(Symbol.LOW_RELIABILITY.code())) {
            broken.add(SYMBOL_ALONE);
        }
        if (Symbol.SUPPRESSED.code().equals(symbol) && (numerator != null || denominator != null)) {
            broken.add(SUPPRESSED_WHOLLY);
        }
        if (denominator != null && denominator.signum() < 0) {
            broken.add(DENOMINATOR_NOT_NEGATIVE);
        }
        return broken;
    }
}
