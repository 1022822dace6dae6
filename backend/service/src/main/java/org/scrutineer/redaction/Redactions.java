package org.scrutineer.redaction;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.redaction.Redactable.Text;

/**
 * Takes words out of things for good: out of all that was written of them, of what was made of
 * them, and out of the records that were kept. Who may have them taken out, each room decides.
 */
@ApplicationScoped
public class Redactions {

    private final EntityManager database;
    private final List<Redactable> kinds;
    private final KeptRecords records;
    private final AuditLog audit;
    private final Event<WordsRedacted> redacted;
    private final Clock clock;

    Redactions(
            EntityManager database,
            @All List<Redactable> kinds,
            KeptRecords records,
            AuditLog audit,
            Event<WordsRedacted> redacted,
            Clock clock) {
        this.database = database;
        this.kinds = kinds;
        this.records = records;
        this.audit = audit;
        this.redacted = redacted;
        this.clock = clock;
    }

    /** Refused with 422 is a reason that says them again. */
    public Redaction of(String words, String reason) {
        Redaction redaction = Redaction.of(words, clock.instant());
        if (redaction.isIn(reason)) {
            throw ProblemException.invalid(
                    "/reason", "repeats the words that are to go: say why without them");
        }
        return redaction;
    }

    /**
     * Takes words out of one thing. Refused with 422 is what stands nowhere in it. The audit says
     * who, when and why; never the words.
     */
    @Transactional(TxType.MANDATORY)
    public Redaction redact(Redactable kind, long id, UnwantedWords unwanted) {
        Redaction redaction = of(unwanted.words(), unwanted.reason());
        if (!takeOut(kind, List.of(id), redaction)) {
            throw ProblemException.invalid(
                    "/words", "stand nowhere in it or its history as you wrote them");
        }
        audit.record(
                kind.type() + "-redacted",
                kind.type(),
                reference(kind, id),
                Map.of("reason", unwanted.reason()));
        return redaction;
    }

    /**
     * Whatever was read of them before is out of date afterwards.
     *
     * @return whether any of them held the words
     */
    @Transactional(TxType.MANDATORY)
    public boolean takeOut(Redactable kind, Collection<Long> ids, Redaction redaction) {
        database.flush();
        boolean held = false;
        List<String> references = new ArrayList<>();
        for (long id : ids) {
            String reference = reference(kind, id);
            references.add(reference);
            held |= isTakenOut(kind, id, redaction);
            held |= records.redact(kind.type(), reference, redaction);
        }
        redacted.fire(new WordsRedacted(references, redaction));
        for (Redactable other : kinds) {
            String madeOfThem = other.follows().get(kind.type());
            if (madeOfThem != null) {
                takeOut(other, numbers(madeOfThem, ids), redaction);
            }
        }
        database.clear();
        return held;
    }

    private boolean isTakenOut(Redactable kind, long id, Redaction redaction) {
        long held = kind.texts().stream().mapToLong(text -> takeOut(text, id, redaction)).sum();
        if (held > 0) {
            database.createNativeQuery(
                            "update %s set version = version + 1 where id = :id"
                                    .formatted(kind.table()))
                    .setParameter("id", id)
                    .executeUpdate();
        }
        return held > 0;
    }

    /** Of how many rows. */
    private long takeOut(Text text, long id, Redaction redaction) {
        if (text.isHistory()) {
            return (Long)
                    database.createNativeQuery(
                                    "select redact_history(:table, :id, :words, :instead)",
                                    Long.class)
                            .setParameter("table", text.table())
                            .setParameter("id", id)
                            .setParameter("words", redaction.words())
                            .setParameter("instead", redaction.instead())
                            .getSingleResult();
        }
        return database.createNativeQuery(
                        "update %1$s set %2$s = replace(%2$s, :words, :instead) where %3$s = :id and position(cast(:words as text) in %2$s) > 0"
                                .formatted(text.table(), text.column(), text.key()))
                .setParameter("words", redaction.words())
                .setParameter("instead", redaction.instead())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Held until the transaction ends. */
    private String reference(Redactable kind, long id) {
        return (String)
                database.createNativeQuery(
                                "select %s from %s where id = :id for update"
                                        .formatted(kind.reference(), kind.table()),
                                String.class)
                        .setParameter("id", id)
                        .getSingleResult();
    }

    private List<Long> numbers(String statement, Collection<Long> ids) {
        return database.createNativeQuery(statement, Long.class)
                .setParameter("ids", ids.toArray(Long[]::new))
                .getResultList();
    }

    /** What stands in a column of a thing, the first first. */
    public List<String> standing(Text text, long id) {
        return database.createNativeQuery(
                        "select %2$s from %1$s where %3$s = :id and %2$s is not null order by id"
                                .formatted(text.table(), text.column(), text.key()),
                        String.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Those in whose column exactly this stands, the first first. */
    public List<Long> saying(Text text, String words) {
        return database.createNativeQuery(
                        "select distinct %3$s from %1$s where %2$s = :words order by %3$s"
                                .formatted(text.table(), text.column(), text.key()),
                        Long.class)
                .setParameter("words", words)
                .getResultList();
    }
}
