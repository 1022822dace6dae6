package org.scrutineer.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.scrutineer.assessment.AssessmentChoices;
import org.scrutineer.assessment.DirectionScheme;

/** What the council has chosen about how its figures are read. There is one, from the beginning. */
@Entity
@Table(name = "council_setting")
public class Settings {

    static final int ONLY = 1;

    @Id private int id;
    @Version private int version;

    @Enumerated(EnumType.STRING)
    private DirectionScheme directionScheme;

    private int smallNumbersUnder;
    private boolean controlChartScreening;
    private boolean controlChartOutsideCountsAsNear;
    private boolean leadFiguresConfirmed;

    protected Settings() {}

    void choose(SettingsDraft choice) {
        directionScheme = choice.directionScheme();
        smallNumbersUnder = choice.smallNumbersUnder();
        controlChartScreening = choice.controlChartScreening();
        controlChartOutsideCountsAsNear = choice.controlChartOutsideCountsAsNear();
        leadFiguresConfirmed = choice.leadFiguresConfirmed();
    }

    /** As the rules take them. */
    public AssessmentChoices choices() {
        return new AssessmentChoices(
                directionScheme,
                smallNumbersUnder,
                controlChartScreening,
                controlChartOutsideCountsAsNear);
    }

    int version() {
        return version;
    }

    public DirectionScheme directionScheme() {
        return directionScheme;
    }

    /** Percentages and rates whose denominator is below this carry a warning; 0 never warns. */
    public int smallNumbersUnder() {
        return smallNumbersUnder;
    }

    /** Whether outlying moving ranges are left out of the control limits, once. */
    public boolean controlChartScreening() {
        return controlChartScreening;
    }

    /** Whether a point outside the limits counts in "two of three close to a limit". */
    public boolean controlChartOutsideCountsAsNear() {
        return controlChartOutsideCountsAsNear;
    }

    /**
     * Whether a figure that a lead officer records is provisional until the performance team
     * confirms it.
     */
    public boolean leadFiguresConfirmed() {
        return leadFiguresConfirmed;
    }
}
