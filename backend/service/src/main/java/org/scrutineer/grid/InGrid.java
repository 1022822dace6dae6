package org.scrutineer.grid;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.indicator.FigureDue;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Period;

/**
 * The grid that shows a figure: of the service that leads its measure, or else of a scorecard.
 *
 * @param periods how many it has to show
 */
public record InGrid(@Nullable String service, @Nullable String scorecard, int periods) {

    /** As far back as a figure may be owed. */
    public static final int MOST = FigureDue.PERIODS;

    /**
     * Null where no grid shows it.
     *
     * @param scorecards one that has the measure, by its code, for those that no service leads
     */
    public static @Nullable InGrid of(
            Indicator measure, Period period, Map<String, String> scorecards, LocalDate today) {
        String service = measure.leadService();
        String scorecard = service == null ? scorecards.get(measure.code()) : null;
        int back = FigureDue.periods(measure, today).reversed().indexOf(period);
        return back < 0 || (service == null && scorecard == null)
                ? null
                : new InGrid(service, scorecard, back + 1);
    }
}
