package org.scrutineer.threshold;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.scrutineer.threshold.Threshold.Basis;
import org.scrutineer.threshold.Threshold.Status;

@ApplicationScoped
public class ThresholdRepository implements PanacheRepository<Threshold> {

    /** Newest year first. */
    List<Threshold> of(String indicator, boolean onlyApproved) {
        return onlyApproved
                ? list(
                        "indicatorCode = ?1 and status = ?2 order by firstDay desc",
                        indicator,
                        Status.APPROVED)
                : list("indicatorCode = ?1 order by firstDay desc", indicator);
    }

    Optional<Threshold> find(String indicator, String year) {
        return find("indicatorCode = ?1 and yearCode = ?2", indicator, year).firstResultOptional();
    }

    Optional<Threshold> findToChange(String indicator, String year) {
        return find("indicatorCode = ?1 and yearCode = ?2", indicator, year)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those of these indicators in these years, whatever became of them. */
    public List<Threshold> of(Collection<String> indicators, Collection<String> years) {
        return list("indicatorCode in ?1 and yearCode in ?2", indicators, years);
    }

    /** All that the council has set, by indicator and year: without the demonstration's rules. */
    public List<Threshold> ofTheCouncil() {
        return list("basis <> ?1 order by indicatorCode, firstDay", Basis.DEMONSTRATION);
    }

    /** The approved thresholds of these indicators, oldest year first. */
    public List<Threshold> approved(Collection<String> indicators) {
        return list(
                "indicatorCode in ?1 and status = ?2 order by firstDay",
                indicators,
                Status.APPROVED);
    }
}
