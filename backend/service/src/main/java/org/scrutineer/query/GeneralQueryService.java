package org.scrutineer.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.http.Precondition;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.redaction.Redactions;
import org.scrutineer.redaction.UnwantedWords;

/** Takes general questions, and the answers to them. */
@ApplicationScoped
public class GeneralQueryService {

    private final GeneralQueryRepository queries;
    private final IndicatorRepository indicators;
    private final Redactions redactions;
    private final Event<QueryStepTaken> steps;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    GeneralQueryService(
            GeneralQueryRepository queries,
            IndicatorRepository indicators,
            Redactions redactions,
            Event<QueryStepTaken> steps,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.queries = queries;
        this.indicators = indicators;
        this.redactions = redactions;
        this.steps = steps;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public GeneralQuery ask(NewQuery asked) {
        checkSaid("/question", asked.question());
        GeneralQuery query =
                new GeneralQuery(asked, caller.subject(), caller.name(), clock.instant());
        queries.add(query);
        steps.fire(new QueryStepTaken(query.id(), null, null));
        return done(query, "query-asked", Map.of("asked", asked));
    }

    @Transactional
    public GeneralQuery answer(String reference, QueryAnswer given, Precondition precondition) {
        GeneralQuery query = queries.toChange(reference, precondition);
        checkSaid("/answer", given.answer());
        checkMeasure(given.measure());
        query.answer(given, caller.name(), clock.instant());
        steps.fire(new QueryStepTaken(query.id(), QueryMove.ANSWER, query.raisedBy()));
        return done(query, "query-answered", Map.of("given", given));
    }

    @Transactional
    GeneralQuery withdraw(String reference, Precondition precondition) {
        GeneralQuery query = queries.toChange(reference, precondition);
        query.withdraw(caller.subject());
        return done(query, "query-withdrawn", Map.of());
    }

    /** Takes words out of a question and its answer, for good. */
    @Transactional
    GeneralQuery redact(String reference, UnwantedWords unwanted, Precondition precondition) {
        GeneralQuery query = queries.toChange(reference, precondition);
        redactions.redact(RedactableQuery.KIND, query.id(), unwanted);
        return queries.hold(query.id());
    }

    private void checkMeasure(@Nullable String measure) {
        if (measure != null && !indicators.knownTo(List.of(measure)).contains(measure)) {
            throw ProblemException.invalid("/measure", "is not a measure");
        }
    }

    /** Blanks alone are no words. */
    private static void checkSaid(String pointer, String text) {
        if (text.isBlank()) {
            throw ProblemException.invalid(pointer, "is blank: write it in words");
        }
    }

    private GeneralQuery done(GeneralQuery query, String action, Map<String, ?> detail) {
        queries.flush();
        audit.record(action, RedactableQuery.KIND.type(), query.reference(), detail);
        return query;
    }
}
