package org.scrutineer.owed;

import jakarta.enterprise.context.ApplicationScoped;
import org.scrutineer.edition.Edition;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.scorecard.IndicatorSets;

/** The measures that an edition shows. */
@ApplicationScoped
class Measures {

    private final IndicatorSets sets;
    private final IndicatorRepository indicators;

    Measures(IndicatorSets sets, IndicatorRepository indicators) {
        this.sets = sets;
        this.indicators = indicators;
    }

    /** One of them, or 404. */
    Indicator get(Edition edition, String code) {
        boolean shown =
                sets.get(edition.scorecardCode(), edition.setVersion()).items().stream()
                        .anyMatch(item -> item.indicator().equals(code));
        if (!shown) {
            throw ProblemException.notFound();
        }
        return indicators.get(code);
    }
}
