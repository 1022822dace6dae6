package org.scrutineer.periodvalue;

import jakarta.enterprise.context.RequestScoped;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.OwnMeasures;
import org.scrutineer.settings.SettingsRepository;

/**
 * Who records which figure. Whoever writes figures records any; a lead officer the council's own
 * for their measures, where none is there or it still waits to be confirmed.
 */
@RequestScoped
public class FigureWriters {

    private final Caller caller;
    private final OwnMeasures own;
    private final AreaRepository areas;
    private final SettingsRepository settings;

    FigureWriters(
            Caller caller, OwnMeasures own, AreaRepository areas, SettingsRepository settings) {
        this.caller = caller;
        this.own = own;
        this.areas = areas;
        this.settings = settings;
    }

    /** Whether the caller is a lead officer here, and no more. */
    public boolean isLead() {
        return !caller.may(Permission.FIGURES_WRITE);
    }

    /**
     * Whether the caller may record this figure.
     *
     * @param settled whether it is there and does not wait to be confirmed
     */
    public boolean mayRecord(Indicator measure, String area, boolean settled) {
        if (!isLead()) {
            return true;
        }
        return caller.may(Permission.FIGURES_WRITE_OWN)
                && own.holds(measure)
                && !settled
                && area.equals(areas.council().code());
    }

    /** Whether what the caller records is provisional until the performance team confirms it. */
    public boolean isToBeConfirmed() {
        return isLead() && settings.get().leadFiguresConfirmed();
    }
}
