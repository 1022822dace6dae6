package org.scrutineer.threshold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.scrutineer.access.Caller;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.area.ComparatorGroups;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.http.Precondition;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.InvalidPeriod;
import org.scrutineer.period.Year;
import org.scrutineer.problem.ProblemException;

/** Sets targets and tolerances. */
@ApplicationScoped
public class ThresholdService {

    private final ThresholdRepository thresholds;
    private final AreaRepository areas;
    private final ComparatorGroups groups;
    private final Locks locks;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    ThresholdService(
            ThresholdRepository thresholds,
            AreaRepository areas,
            ComparatorGroups groups,
            Locks locks,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.thresholds = thresholds;
        this.areas = areas;
        this.groups = groups;
        this.locks = locks;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Sets the year's threshold, or changes the version the caller read. */
    @Transactional
    public Threshold put(
            Indicator indicator, Year year, ThresholdSetting setting, Precondition precondition) {
        setting.check(indicator.polarity(), this::isComparator);
        locks.hold("threshold " + indicator.code() + ' ' + year.code());
        Threshold threshold = thresholds.findToChange(indicator.code(), year.code()).orElse(null);
        if (threshold == null) {
            precondition.checkAbsent();
            threshold =
                    new Threshold(indicator.code(), year, setting, caller.name(), clock.instant());
            thresholds.persist(threshold);
        } else {
            precondition.check(threshold.version());
            threshold.set(setting, caller.name(), clock.instant());
        }
        thresholds.flush();
        audit.record(
                "threshold-set",
                "threshold",
                indicator.code() + '/' + year.code(),
                Map.of("setting", setting));
        return threshold;
    }

    /** What it would be, kept nowhere. */
    public Threshold proposed(Indicator indicator, Year year, ThresholdProposal proposal) {
        ThresholdSetting setting = proposal.setting();
        setting.check(indicator.polarity(), this::isComparator);
        return new Threshold(indicator.code(), year, setting, caller.name(), clock.instant());
    }

    private boolean isComparator(String code) {
        return areas.findById(code) != null || groups.find(code).isPresent();
    }

    /** A year of an indicator as addresses name it; refused with 400 is one that is none. */
    public static Year year(Indicator indicator, String code) {
        try {
            return indicator.year(code);
        } catch (InvalidPeriod wrong) {
            throw ProblemException.badParameter("year", wrong.getMessage());
        }
    }
}
