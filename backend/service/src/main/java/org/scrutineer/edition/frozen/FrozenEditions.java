package org.scrutineer.edition.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.database.Rows;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.edition.document.Variant;

/**
 * Published editions read back from their frozen bytes, for all that is made from them later. It
 * asks nobody who may read them: whoever hands the result to a person does.
 */
@ApplicationScoped
public class FrozenEditions {

    private final EntityManager database;
    private final FrozenDocuments frozen;

    FrozenEditions(EntityManager database, FrozenDocuments frozen) {
        this.database = database;
        this.frozen = frozen;
    }

    /** An edition with the documents of its measures, in the scorecard's order. */
    public record FrozenEdition(EditionDocument document, List<MeasureDocument> measures) {}

    /** In which variants an edition was frozen: open alone, unless something in it is exempt. */
    public Set<Variant> variants(long edition) {
        @SuppressWarnings("unchecked")
        List<String> names =
                database.createNativeQuery(
                                "select distinct variant from frozen_document where edition_id = :edition",
                                String.class)
                        .setParameter("edition", edition)
                        .getResultList();
        return names.stream().map(Variant::valueOf).collect(Collectors.toSet());
    }

    private record Shown(byte[] gzip) {}

    /**
     * The newest revisions of a scorecard's editions whose periods end in these days, as the whole
     * audience reads them; the oldest first.
     */
    public List<EditionDocument> between(String scorecard, LocalDate from, LocalDate to) {
        return Rows.of(
                        Shown.class,
                        database.createNativeQuery(
                                """
                                select d.gzip from edition e join frozen_document d on d.edition_id = e.id and d.variant = 'OPEN' and d.indicator_code = ''
                                where e.scorecard_code = :scorecard and e.state = 'PUBLISHED' and e.superseded_at is null and e.last_day between :from and :to
                                order by e.last_day
                                """))
                .setParameter("scorecard", scorecard)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .stream()
                .map(row -> frozen.read(row.gzip(), EditionDocument.class))
                .toList();
    }

    private record Kept(String indicatorCode, byte[] gzip) {}

    /** All that a published edition says to those who read this variant. */
    public FrozenEdition read(long edition, Variant variant) {
        Map<String, byte[]> documents =
                Rows.of(
                                Kept.class,
                                database.createNativeQuery(
                                        """
                                        select distinct on (indicator_code) indicator_code, gzip from frozen_document
                                        where edition_id = :edition and variant in ('OPEN', :variant)
                                        order by indicator_code, variant = 'FULL' desc
                                        """))
                        .setParameter("edition", edition)
                        .setParameter("variant", variant.name())
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(Kept::indicatorCode, Kept::gzip));
        EditionDocument document =
                frozen.read(
                        Objects.requireNonNull(documents.get(FrozenDocuments.SCORECARD)),
                        EditionDocument.class);
        return new FrozenEdition(
                document,
                document.themes().stream()
                        .flatMap(theme -> theme.measures().stream())
                        .map(measure -> documents.get(measure.indicator()))
                        .filter(Objects::nonNull)
                        .map(bytes -> frozen.read(bytes, MeasureDocument.class))
                        .toList());
    }
}
