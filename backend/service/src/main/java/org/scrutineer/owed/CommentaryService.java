package org.scrutineer.owed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.commentary.Commentaries;
import org.scrutineer.commentary.Commentary;
import org.scrutineer.commentary.CommentaryDraft;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.EditionRepository;
import org.scrutineer.edition.life.EditionOpened;
import org.scrutineer.http.Precondition;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.scorecard.Scorecard;

/** Takes down what lead officers say of the measures of a draft. */
@ApplicationScoped
public class CommentaryService {

    private final EditionRepository editions;
    private final Measures measures;
    private final Commentaries commentaries;
    private final Authors authors;
    private final AuditLog audit;

    CommentaryService(
            EditionRepository editions,
            Measures measures,
            Commentaries commentaries,
            Authors authors,
            AuditLog audit) {
        this.editions = editions;
        this.measures = measures;
        this.commentaries = commentaries;
        this.authors = authors;
        this.audit = audit;
    }

    /** A correction begins with what was said of the revision that it puts right. */
    void carry(@Observes EditionOpened opened) {
        if (opened.corrects() != null) {
            commentaries.carry(opened.corrects().id(), opened.edition().id());
        }
    }

    /** Writes the first revision, or the one after that which the caller read. */
    @Transactional
    public Commentary put(
            Scorecard scorecard,
            String period,
            @Nullable Integer revision,
            String indicator,
            CommentaryDraft draft,
            Precondition precondition) {
        draft.check();
        Edition edition =
                editions.findToChange(scorecard, period, revision)
                        .orElseThrow(ProblemException::notFound);
        Indicator measure = measures.get(edition, indicator);
        authors.check(measure);
        edition.mustBeDraft();
        int known = commentaries.find(edition.id(), indicator).map(Commentary::revision).orElse(0);
        if (known == 0) {
            precondition.checkAbsent();
        } else {
            precondition.check(known);
        }
        commentaries.add(edition.id(), indicator, known + 1, draft);
        audit.record(
                "commentary-written",
                "edition",
                edition.reference(),
                Map.of("indicator", indicator, "revision", known + 1, "commentary", draft));
        return commentaries.find(edition.id(), indicator).orElseThrow();
    }
}
