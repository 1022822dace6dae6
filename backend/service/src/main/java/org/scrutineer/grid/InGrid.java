package org.scrutineer.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Period;

/**
 * The grid that shows a figure: of the service that leads its measure, or else of a scorecard.
 *
 * @param periods how many it has to show
 */
public record InGrid(@Nullable String service, @Nullable String scorecard, int periods) {

    /** More would not be looked through on a page. */
    public static final int MOST = 36;

    /** Those that can be shown of a measure, oldest first. */
    public static List<Period> periods(Indicator measure, LocalDate today) {
        return measure.frequency().lastEnded(today, measure.yearType()).last(MOST);
    }

    /**
     * Null where no grid shows it.
     *
     * @param scorecards one that has the measure, by its code, for those that no service leads
     */
    public static @Nullable InGrid of(
            Indicator measure, Period period, Map<String, String> scorecards, LocalDate today) {
        String service = measure.leadService();
        String scorecard = service == null ? scorecards.get(measure.code()) : null;
        int back = periods(measure, today).reversed().indexOf(period);
        return back < 0 || (service == null && scorecard == null)
                ? null
                : new InGrid(service, scorecard, back + 1);
    }
}
