package org.scrutineer.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Prose;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.redaction.KeptRecords;
import org.scrutineer.redaction.Redaction;
import org.scrutineer.request.RequestRedaction;
import org.scrutineer.request.RequestsToTell;
import org.scrutineer.request.WordsRedacted;

/**
 * Takes words out of clinics for good: out of members' questions, notes and what came of them, and
 * out of the answers that requests were given there.
 */
@ApplicationScoped
public class ClinicRedaction {

    /**
     * What is to be taken out.
     *
     * @param words exactly as they were written
     * @param reason why, without the words
     */
    public record Wanted(
            @NotNull @Size(min = 3, max = 20000) @Prose String words,
            @NotNull @Size(min = 10, max = 2000) @Prose String reason) {}

    private static final String TYPE = "clinic";

    private final EntityManager database;
    private final ClinicRepository clinics;
    private final Agendas agendas;
    private final RequestRedaction requests;
    private final RequestsToTell requestsToTell;
    private final Event<WordsRedacted> redacted;
    private final KeptRecords records;
    private final AuditLog audit;
    private final Clock clock;

    ClinicRedaction(
            EntityManager database,
            ClinicRepository clinics,
            Agendas agendas,
            RequestRedaction requests,
            RequestsToTell requestsToTell,
            Event<WordsRedacted> redacted,
            KeptRecords records,
            AuditLog audit,
            Clock clock) {
        this.database = database;
        this.clinics = clinics;
        this.agendas = agendas;
        this.requests = requests;
        this.requestsToTell = requestsToTell;
        this.redacted = redacted;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    /** The audit says who, when and why; never the words. */
    @Transactional
    Clinic redact(String reference, Wanted wanted, Precondition precondition) {
        Clinic clinic =
                clinics.findToArrange(Reference.CLINIC.id(reference))
                        .orElseThrow(ProblemException::notFound);
        precondition.check(clinic.version());
        Redaction redaction = Redaction.of(wanted.words(), clock.instant());
        if (redaction.isIn(wanted.reason())) {
            throw ProblemException.invalid(
                    "/reason", "repeats the words that are to go: say why without them");
        }
        String outcome = clinic.outcome();
        boolean heard = redaction.isIn(outcome);
        if (!takeOut(clinic, redaction)) {
            throw ProblemException.invalid(
                    "/words", "stand nowhere in the questions, notes or outcome as you wrote them");
        }
        if (heard && outcome != null) {
            requests.takeOutOfAnswers(outcome, redaction);
        }
        tell(clinic, redaction);
        audit.record(
                "clinic-redacted", TYPE, clinic.reference(), Map.of("reason", wanted.reason()));
        return clinic;
    }

    /** Invitations that wait may say what to prepare. */
    private void tell(Clinic clinic, Redaction redaction) {
        List<Long> agenda = agendas.of(clinic.id());
        redacted.fire(
                new WordsRedacted(
                        agenda,
                        agenda.stream()
                                .map(id -> requestsToTell.get(id).edition())
                                .distinct()
                                .toList(),
                        redaction));
    }

    /** What a clinic keeps of its requests goes with theirs. */
    void follow(@Observes WordsRedacted event) {
        for (Clinic clinic : on(event.requests())) {
            takeOut(clinic, event.redaction());
        }
    }

    private List<Clinic> on(List<Long> requests) {
        List<?> ids =
                database.createNativeQuery(
                                "select distinct clinic_id from clinic_request where request_id = any(cast(:requests as bigint[])) order by clinic_id",
                                Long.class)
                        .setParameter("requests", requests.toArray(Long[]::new))
                        .getResultList();
        return ids.stream()
                .map(id -> database.find(Clinic.class, id, LockModeType.PESSIMISTIC_WRITE))
                .toList();
    }

    /** Whether it held any. */
    private boolean takeOut(Clinic clinic, Redaction redaction) {
        boolean held = clinic.holds(redaction);
        if (held) {
            clinic.redact(redaction);
            clinics.flush();
        }
        int questions =
                database.createNativeQuery(
                                """
                                update clinic_question set text = replace(text, :words, :instead)
                                where clinic_id = :clinic and position(cast(:words as text) in text) > 0
                                """)
                        .setParameter("words", redaction.words())
                        .setParameter("instead", redaction.instead())
                        .setParameter("clinic", clinic.id())
                        .executeUpdate();
        records.redact(
                TYPE, clinic.reference(), "/api/v1/clinics/" + clinic.reference(), redaction);
        return held || questions > 0;
    }
}
