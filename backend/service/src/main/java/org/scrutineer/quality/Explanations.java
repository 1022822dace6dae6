package org.scrutineer.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.scrutineer.access.Caller;
import org.scrutineer.database.Rows;
import org.scrutineer.quality.Finding.Explanation;

/** What officers said of findings. */
@ApplicationScoped
class Explanations {

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    Explanations(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    private record Said(String finding, String reason, String explainedBy, Instant explainedAt) {}

    /** By the ids of these findings. */
    Map<String, Explanation> of(Collection<String> findings) {
        return Rows.of(
                        Said.class,
                        database.createNativeQuery(
                                "select finding, reason, explained_by, explained_at from figure_explanation where finding = any(:findings)"))
                .setParameter("findings", findings.toArray(String[]::new))
                .getResultList()
                .stream()
                .collect(
                        Collectors.toMap(
                                Said::finding,
                                row ->
                                        new Explanation(
                                                row.reason(),
                                                row.explainedBy(),
                                                row.explainedAt())));
    }

    /**
     * @return false where nobody had said anything
     */
    boolean forget(String finding) {
        return database.createNativeQuery("delete from figure_explanation where finding = :finding")
                        .setParameter("finding", finding)
                        .executeUpdate()
                > 0;
    }

    /** In the place of what was said of it before; the audit trail keeps that. */
    Explanation keep(Finding finding, String reason) {
        Explanation explanation = new Explanation(reason, caller.name(), clock.instant());
        database.createNativeQuery(
                        """
                        insert into figure_explanation (finding, kind, indicator_code, area_code, period_code, detail, reason, explained_by, explained_at)
                        values (:finding, :kind, :indicator, :area, :period, :detail, :reason, :by, :at)
                        on conflict (finding) do update set reason = excluded.reason, explained_by = excluded.explained_by, explained_at = excluded.explained_at
                        """)
                .setParameter("finding", finding.id())
                .setParameter("kind", finding.kind().name())
                .setParameter("indicator", finding.indicator())
                .setParameter("area", finding.area() == null ? null : finding.area().code())
                .setParameter("period", finding.period())
                .setParameter("detail", finding.text())
                .setParameter("reason", reason)
                .setParameter("by", explanation.by())
                .setParameter("at", explanation.at())
                .executeUpdate();
        return explanation;
    }
}
