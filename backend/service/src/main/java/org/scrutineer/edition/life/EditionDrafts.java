package org.scrutineer.edition.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.database.Rows;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.figures.FigureReader;
import org.scrutineer.edition.figures.Figures;
import org.scrutineer.edition.frozen.FrozenDocuments;
import org.scrutineer.edition.life.EditionSteps.StepKind;
import org.scrutineer.edition.writing.EditionWriter;
import org.scrutineer.scorecard.EditionState;
import org.scrutineer.scorecard.Scorecard;

/** Writes editions as they would be published now, and keeps what the board was shown of them. */
@ApplicationScoped
public class EditionDrafts {

    private final EntityManager database;
    private final FigureReader reader;
    private final FrozenDocuments frozen;
    private final Clock clock;
    private final boolean demonstration;

    EditionDrafts(
            EntityManager database,
            FigureReader reader,
            FrozenDocuments frozen,
            Clock clock,
            @ConfigProperty(name = "scrutineer.demo") boolean demonstration) {
        this.database = database;
        this.reader = reader;
        this.frozen = frozen;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    /** A scorecard as the board had it before it. */
    record Snapshot(StepKind action, Instant at, EditionDocument document) {}

    private record Kept(StepKind action, Instant at, byte[] gzip) {}

    public EditionWriter write(Scorecard scorecard, Edition edition) {
        return write(scorecard, edition, reader.read(scorecard, edition));
    }

    public EditionWriter write(Scorecard scorecard, Edition edition, Figures figures) {
        return new EditionWriter(scorecard, edition, figures, demonstration);
    }

    /** Keeps what the board is given, or has just approved. */
    void keep(Edition edition, EditionWriter draft, StepKind action) {
        database.createNativeQuery(
                        "insert into edition_snapshot (edition_id, action, at, gzip) values (:edition, :action, :at, :gzip)")
                .setParameter("edition", edition.id())
                .setParameter("action", action.name())
                .setParameter("at", clock.instant())
                .setParameter("gzip", frozen.document(draft.scorecard()).gzip())
                .executeUpdate();
    }

    /**
     * What the board had before it last. While an edition is with the board for the second time,
     * that is what it sent back.
     */
    Optional<Snapshot> lastWithTheBoard(Edition edition) {
        List<Kept> newestFirst =
                Rows.of(
                                Kept.class,
                                database.createNativeQuery(
                                        "select action, at, gzip from edition_snapshot where edition_id = :edition order by id desc limit 2"))
                        .setParameter("edition", edition.id())
                        .getResultList();
        boolean again = edition.state() == EditionState.SUBMITTED && newestFirst.size() > 1;
        return newestFirst.stream()
                .skip(again ? 1 : 0)
                .findFirst()
                .map(
                        row ->
                                new Snapshot(
                                        row.action(),
                                        row.at(),
                                        frozen.read(row.gzip(), EditionDocument.class)));
    }
}
