package org.scrutineer.edition.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.database.Rows;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.edition.frozen.EarlierEdition.EarlierSet;
import org.scrutineer.scorecard.IndicatorSet;
import org.scrutineer.scorecard.IndicatorSets;
import org.scrutineer.scorecard.Scorecard;

/** Finds what was published for the period before an edition's. */
@ApplicationScoped
public class EarlierEditions {

    private final EntityManager database;
    private final FrozenDocuments frozen;
    private final IndicatorSets sets;

    EarlierEditions(EntityManager database, FrozenDocuments frozen, IndicatorSets sets) {
        this.database = database;
        this.frozen = frozen;
        this.sets = sets;
    }

    private record Earlier(String periodCode, int setVersion, Variant variant, byte[] gzip) {}

    /** Null when nothing was published for a period before. */
    public @Nullable EarlierEdition of(Scorecard scorecard, Edition edition) {
        List<Earlier> rows =
                Rows.of(
                                Earlier.class,
                                database.createNativeQuery(
                                        """
                                select e.period_code, e.set_version, d.variant, d.gzip from (
                                    select id, period_code, set_version from edition
                                    where scorecard_code = :scorecard and state = 'PUBLISHED' and superseded_at is null and last_day < :lastDay
                                    order by last_day desc limit 1
                                ) e join frozen_document d on d.edition_id = e.id and d.indicator_code = ''
                                """))
                        .setParameter("scorecard", scorecard.code())
                        .setParameter("lastDay", scorecard.period(edition.periodCode()).lastDay())
                        .getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        Map<Variant, EditionDocument> documents = new EnumMap<>(Variant.class);
        rows.forEach(
                row ->
                        documents.put(
                                row.variant(), frozen.read(row.gzip(), EditionDocument.class)));
        EditionDocument open = Objects.requireNonNull(documents.get(Variant.OPEN));
        return new EarlierEdition(
                open,
                documents.getOrDefault(Variant.FULL, open),
                set(
                        scorecard,
                        rows.getFirst().periodCode(),
                        rows.getFirst().setVersion(),
                        edition.setVersion()));
    }

    private @Nullable EarlierSet set(Scorecard scorecard, String period, int before, int now) {
        return before == now
                ? null
                : new EarlierSet(
                        scorecard.period(period),
                        sets.get(scorecard.code(), before),
                        sets.get(scorecard.code(), now),
                        reasons(scorecard, before, now));
    }

    /**
     * An edition for an earlier period may be published later, with a newer set: its own reason
     * counts.
     */
    private List<String> reasons(Scorecard scorecard, int before, int now) {
        return sets.of(scorecard.code()).reversed().stream()
                .filter(
                        each ->
                                each.version() == now
                                        || (each.version() > before && each.version() < now))
                .map(IndicatorSet::reason)
                .toList();
    }
}
