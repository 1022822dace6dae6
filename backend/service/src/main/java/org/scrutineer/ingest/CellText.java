package org.scrutineer.ingest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ingest.CellFormats.Kind;

/** Makes of a number in a cell what was typed there: Excel keeps days and percentages otherwise. */
final class CellText {

    /** As many digits as Excel keeps of a number; what is beyond comes of how it counts. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    /** As many as a figure may have. */
    private static final int DECIMALS = 15;

    private static final int LONGEST_NUMBER = 40;
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

    /** Excel has a 29 February 1900, so that days before March 1900 are one off. */
    private static final int FIRST_RIGHT_DAY = 61;

    private static final int LAST_DAY = 2_958_465;

    private final CellFormats formats;
    private final boolean date1904;
    private int percentages;
    private int days;

    CellText(CellFormats formats, boolean date1904) {
        this.formats = formats;
        this.date1904 = date1904;
    }

    /** A month as 2024-03, a day as 2024-03-18, a percentage as 17.7, another number as it is. */
    String of(String number, int style) {
        BigDecimal read;
        try {
            read = new BigDecimal(number.length() > LONGEST_NUMBER ? "" : number).round(DIGITS);
        } catch (NumberFormatException none) {
            return number;
        }
        Kind kind = formats.of(style);
        if (kind == Kind.DAY || kind == Kind.MONTH) {
            int first = date1904 ? 0 : FIRST_RIGHT_DAY;
            if (read.compareTo(BigDecimal.valueOf(first)) >= 0
                    && read.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0) {
                days++;
                LocalDate day =
                        (date1904 ? DAY_0_OF_1904 : DAY_0).plusDays(read.toBigInteger().intValue());
                return kind == Kind.MONTH ? YearMonth.from(day).toString() : day.toString();
            }
        }
        if (kind == Kind.PERCENTAGE) {
            percentages++;
            return plain(read.movePointRight(2));
        }
        return plain(read);
    }

    private static String plain(BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > LONGEST_NUMBER) {
            return number.toString();
        }
        BigDecimal kept =
                number.scale() > DECIMALS
                        ? number.setScale(DECIMALS, RoundingMode.HALF_UP)
                        : number;
        return kept.signum() == 0 ? "0" : kept.stripTrailingZeros().toPlainString();
    }

    List<String> understood() {
        List<String> words = new ArrayList<>();
        if (percentages > 0) {
            words.add(
                    "%,d %s read as 0 to 100"
                            .formatted(
                                    percentages, percentages == 1 ? "percentage" : "percentages"));
        }
        if (days > 0) {
            words.add(
                    days == 1
                            ? "1 date read as a month or day"
                            : "%,d dates read as months or days".formatted(days));
        }
        return words;
    }
}
