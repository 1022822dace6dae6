package org.scrutineer.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.database.JsonText;
import org.scrutineer.database.Locks;
import org.scrutineer.database.Rows;
import org.scrutineer.digest.Sha256;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * Makes a retried create safe: the same key with the same body answers as the first time did, and
 * creates once however many arrive together.
 */
@ApplicationScoped
public class IdempotentCreates {

    private final EntityManager database;
    private final Caller caller;
    private final Locks locks;
    private final Clock clock;
    private final JsonText json;

    IdempotentCreates(
            EntityManager database, Caller caller, Locks locks, Clock clock, JsonText json) {
        this.database = database;
        this.caller = caller;
        this.locks = locks;
        this.clock = clock;
        this.json = json;
    }

    /** What was made, and the answer that says so. */
    public record Created(
            int status, @Nullable String etag, @Nullable String location, Object body) {}

    /** As {@link #once(String, String, String, Supplier)}, for a JSON body. */
    public Response once(
            String operation, @Nullable String key, Object request, Supplier<Created> create) {
        return once(operation, key, Sha256.of(json.of(request)), create);
    }

    /**
     * Runs {@code create} unless this caller did so before with this key. All in one transaction
     * with what it creates.
     */
    @Transactional
    public Response once(
            String operation, @Nullable String key, String requestHash, Supplier<Created> create) {
        if (key == null || key.length() < 8 || key.length() > 100) {
            throw ProblemException.at(
                    ProblemType.BAD_REQUEST,
                    "Send an Idempotency-Key, so that a retry is safe.",
                    List.of(
                            Place.inParameter(
                                    "Idempotency-Key",
                                    "must be 8 to 100 characters, new for each piece of work")));
        }
        // Of many with one key, the first creates and the rest find what it made.
        locks.hold("create " + caller.subject() + ' ' + operation + ' ' + key);
        Earlier earlier = find(operation, key);
        if (earlier != null) {
            return repeat(earlier, requestHash);
        }
        Created created = create.get();
        String body = json.of(created.body());
        remember(operation, key, requestHash, created, body);
        return answer(created.status(), created.etag(), created.location(), body);
    }

    private record Earlier(
            String requestHash,
            int status,
            @Nullable String etag,
            @Nullable String location,
            String body) {}

    private @Nullable Earlier find(String operation, String key) {
        return Rows.of(
                        Earlier.class,
                        database.createNativeQuery(
                                """
                                select request_hash, status, etag, location, body from idempotent_create
                                where actor = :actor and operation = :operation and key = :key
                                """))
                .setParameter("actor", caller.subject())
                .setParameter("operation", operation)
                .setParameter("key", key)
                .getSingleResultOrNull();
    }

    private static Response repeat(Earlier earlier, String requestHash) {
        if (!earlier.requestHash().equals(requestHash)) {
            throw ProblemException.of(
                    ProblemType.KEY_REUSED,
                    "This Idempotency-Key came before with another body. Use a new key for new work.");
        }
        return answer(earlier.status(), earlier.etag(), earlier.location(), earlier.body());
    }

    private void remember(
            String operation, String key, String requestHash, Created created, String body) {
        database.createNativeQuery(
                        """
                        insert into idempotent_create (actor, operation, key, request_hash, status, etag, location, body, created_at)
                        values (:actor, :operation, :key, :hash, :status, :etag, :location, :body, :at)
                        """)
                .setParameter("actor", caller.subject())
                .setParameter("operation", operation)
                .setParameter("key", key)
                .setParameter("hash", requestHash)
                .setParameter("status", created.status())
                .setParameter("etag", created.etag())
                .setParameter("location", created.location())
                .setParameter("body", body)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /**
     * Other words in the place of these, in what a retry of a create would be answered.
     *
     * @param reference of what was created, or of what is named beside it
     */
    public void redact(String reference, String words, String instead) {
        database.createNativeQuery(
                        """
                        update idempotent_create set body = cast(redacted(cast(body as jsonb), :words, :instead) as text)
                        where position(cast(:reference as text) in coalesce(location, '') || body) > 0
                        """)
                .setParameter("words", words)
                .setParameter("instead", instead)
                .setParameter("reference", reference)
                .executeUpdate();
    }

    private static Response answer(
            int status, @Nullable String etag, @Nullable String location, String body) {
        Response.ResponseBuilder answer =
                Response.status(status).type("application/json").entity(body);
        if (etag != null) {
            answer.header("ETag", etag);
        }
        if (location != null) {
            answer.header("Location", location);
        }
        return answer.build();
    }
}
