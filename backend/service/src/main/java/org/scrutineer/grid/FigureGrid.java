package org.scrutineer.grid;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaName;
import org.scrutineer.assessment.Unit;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.YearType;
import org.scrutineer.periodvalue.PeriodValueView;

/**
 * Measures beside periods, for the council's own area.
 *
 * @param awaiting how many figures wait to be confirmed
 */
public record FigureGrid(String title, AreaName area, int owed, int awaiting, List<Table> tables) {

    /** The measures that keep one calendar; periods are oldest first. */
    public record Table(
            Frequency frequency,
            YearType yearType,
            String title,
            List<Column> periods,
            List<Row> measures) {}

    /** A period. */
    public record Column(String code, String label) {}

    /** A measure, with a cell for each period of its table. */
    public record Row(
            String indicator,
            String title,
            Unit unit,
            int decimals,
            @Nullable String leadService,
            @Nullable String numeratorDescription,
            @Nullable String denominatorDescription,
            List<Cell> cells) {}

    /** Whether there is a figure, or somebody owes it. */
    public enum State {
        THERE,
        OWED,
        NOT_DUE,
        NONE
    }

    /**
     * One period of a measure.
     *
     * @param due null when it is there or nobody owes it
     * @param value null when there is none
     * @param awaitsConfirmation whether a lead officer recorded it and nobody has confirmed it yet
     * @param mayRecord whether the caller may record it
     */
    public record Cell(
            String period,
            State state,
            String text,
            @Nullable LocalDate due,
            @Nullable PeriodValueView value,
            boolean awaitsConfirmation,
            boolean mayRecord) {}
}
