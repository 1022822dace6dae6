package org.scrutineer.edition.reading;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Visibility;
import org.scrutineer.edition.document.PublishedFigure;
import org.scrutineer.edition.frozen.ReadableMeasures;
import org.scrutineer.edition.frozen.ReadableMeasures.ScorecardMeasure;
import org.scrutineer.edition.frozen.ReadableMeasures.Statement;

/** What each published edition of a scorecard said of a measure at the time. */
@Path("/api/v1/scorecards/{scorecard}/measures/{indicator}/published-history")
public class PublishedHistoryResource {

    /** Five years of weeks. */
    private static final int SHOWN = 260;

    private final ReadableMeasures measures;
    private final Visibility visibility;

    PublishedHistoryResource(ReadableMeasures measures, Visibility visibility) {
        this.measures = measures;
        this.visibility = visibility;
    }

    /** {@code more} says whether there are older ones. */
    public record History(List<PublishedFigure> items, boolean more) {}

    @GET
    @PermissionsAllowed({Permission.READ_EDITIONS, Permission.READ_PUBLIC_EDITIONS})
    @Transactional
    public History history(String scorecard, String indicator) {
        List<Statement> found =
                measures.statements(new ScorecardMeasure(scorecard, indicator), SHOWN + 1);
        if (found.isEmpty()) {
            throw visibility.absent();
        }
        List<PublishedFigure> figures = PublishedHistory.of(found);
        return new History(figures.stream().limit(SHOWN).toList(), figures.size() > SHOWN);
    }
}
