package org.scrutineer.largefile;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.database.JsonText;
import org.scrutineer.database.Rows;
import org.scrutineer.ingest.ImportReport;
import org.scrutineer.problem.ProblemException;

/** The large files, and their bytes until they are over. */
@ApplicationScoped
class LargeFileRepository {

    private final EntityManager database;
    private final JsonText json;

    LargeFileRepository(EntityManager database, JsonText json) {
        this.database = database;
        this.json = json;
    }

    /** A file as it is kept. */
    record Kept(
            long id,
            String fileName,
            String sha256,
            long size,
            int lineCount,
            LargeFileState state,
            int attempt,
            int progress,
            String doing,
            String sentBy,
            String sentName,
            Instant sentAt,
            List<String> sentPermissions,
            List<String> sentCommittees,
            @Nullable String askedBy,
            @Nullable String askedName,
            List<String> confirmed,
            @Nullable Instant endedAt,
            @Nullable Long loadId,
            @Nullable String report) {

        /** Who checks it: it says only what the sender may see. */
        Caller.Actor sender() {
            return actor(sentBy, sentName);
        }

        /** Who loads it. */
        Caller.Actor asker() {
            return askedBy == null || askedName == null ? sender() : actor(askedBy, askedName);
        }

        private Caller.Actor actor(String subject, String name) {
            return new Caller.Actor(
                    subject,
                    name,
                    Set.copyOf(sentPermissions.stream().map(Permission::valueOf).toList()),
                    sentCommittees);
        }

        LargeFile view(@Nullable ImportReport read) {
            return new LargeFile(
                    id,
                    fileName,
                    size,
                    state,
                    progress,
                    doing,
                    sentName,
                    sentAt,
                    askedName,
                    endedAt,
                    Stream.of(LargeFileMove.LOAD, LargeFileMove.CANCEL)
                            .filter(move -> move.isLegal(state))
                            .toList(),
                    loadId,
                    read);
        }
    }

    private record Part(byte[] bytes) {}

    private record Next(long id) {}

    private static final String SELECT =
            """
            select id, file_name, sha256, size, line_count, state, attempt, progress, doing, sent_by, sent_name, sent_at, sent_permissions, sent_committees,
                   asked_by, asked_name, confirmed, ended_at, load_id, %s from large_file
            """;

    private static final String WHOLE = SELECT.formatted("report");

    /** Keeps a file; its parts follow. */
    long add(String fileName, String sha256, long size, int lines, Caller caller, Instant at) {
        return (Long)
                database.createNativeQuery(
                                """
                                insert into large_file (file_name, sha256, size, line_count, state, doing, sent_by, sent_name, sent_at, sent_permissions, sent_committees)
                                values (:name, :sha256, :size, :lines, 'SENT', :doing, :by, :byName, :at, :permissions, :committees) returning id
                                """,
                                Long.class)
                        .setParameter("name", fileName)
                        .setParameter("sha256", sha256)
                        .setParameter("size", size)
                        .setParameter("lines", lines)
                        .setParameter("doing", "Waiting to be checked")
                        .setParameter("by", caller.subject())
                        .setParameter("byName", caller.name())
                        .setParameter("at", at)
                        .setParameter(
                                "permissions",
                                caller.permissions().stream()
                                        .map(Enum::name)
                                        .toArray(String[]::new))
                        .setParameter("committees", caller.committees().toArray(String[]::new))
                        .getSingleResult();
    }

    void addPart(long file, int place, byte[] bytes) {
        database.createNativeQuery(
                        "insert into large_file_part (file_id, place, bytes) values (:file, :place, :bytes)")
                .setParameter("file", file)
                .setParameter("place", place)
                .setParameter("bytes", bytes)
                .executeUpdate();
    }

    /** One part after the other, so that no more of the file than that is in memory. */
    Optional<byte[]> part(long file, int place) {
        return Rows.of(
                        Part.class,
                        database.createNativeQuery(
                                "select bytes from large_file_part where file_id = :file and place = :place"))
                .setParameter("file", file)
                .setParameter("place", place)
                .uniqueResultOptional()
                .map(Part::bytes);
    }

    Optional<Kept> find(long file) {
        return kept(WHOLE + " where id = :file").setParameter("file", file).uniqueResultOptional();
    }

    /** Waits for whoever else moves it. */
    Kept lock(long file) {
        return kept(WHOLE + " where id = :file for update")
                .setParameter("file", file)
                .uniqueResultOptional()
                .orElseThrow(ProblemException::notFound);
    }

    /**
     * The newest first, without their reports.
     *
     * @param before the identifier of the last that is known already; null for the newest
     */
    List<Kept> page(@Nullable Long before, int limit) {
        return kept(SELECT.formatted("cast(null as text) as report")
                        + " where cast(:before as bigint) is null or id < :before order by id desc limit :limit")
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** The one that has waited longest for work. */
    @Transactional
    Optional<Long> toWorkOn() {
        return Rows.of(
                        Next.class,
                        database.createNativeQuery(
                                "select id from large_file where state = any(:states) order by id limit 1"))
                .setParameter(
                        "states",
                        LargeFileState.TO_WORK_ON.stream().map(Enum::name).toArray(String[]::new))
                .uniqueResultOptional()
                .map(Next::id);
    }

    /** Those that were checked before, and that nobody had loaded. */
    List<Kept> leftLying(Instant before) {
        return kept(WHOLE + " where state = 'CHECKED' and sent_at < :before order by id for update")
                .setParameter("before", before)
                .getResultList();
    }

    private NativeQuery<Kept> kept(String sql) {
        return Rows.of(Kept.class, database.createNativeQuery(sql));
    }

    /** Takes a file that is locked to where the move leads. */
    LargeFileState move(Kept file, LargeFileMove move, String doing, Instant at) {
        LargeFileState next = move.from(file.state());
        set(file.id(), "state = :state, progress = :progress, doing = :doing, ended_at = :ended")
                .setParameter("state", next.name())
                .setParameter("progress", next == LargeFileState.LOADED ? 100 : 0)
                .setParameter("doing", doing)
                .setParameter("ended", next.isOver() ? at : null)
                .executeUpdate();
        if (next.isOver()) {
            database.createNativeQuery("delete from large_file_part where file_id = :file")
                    .setParameter("file", file.id())
                    .executeUpdate();
        }
        return next;
    }

    void countAttempt(long file, int attempt) {
        set(file, "attempt = :attempt").setParameter("attempt", attempt).executeUpdate();
    }

    void ask(long file, Caller caller, List<String> confirmed) {
        set(file, "asked_by = :by, asked_name = :name, confirmed = :confirmed, attempt = 0")
                .setParameter("by", caller.subject())
                .setParameter("name", caller.name())
                .setParameter("confirmed", confirmed.toArray(String[]::new))
                .executeUpdate();
    }

    void report(long file, ImportReport report) {
        set(file, "report = :report, load_id = :load")
                .setParameter("report", json.of(report))
                .setParameter("load", report.load())
                .executeUpdate();
    }

    @Nullable ImportReport reportOf(Kept file) {
        return file.report() == null
                ? null
                : json.read(file.report(), new TypeReference<ImportReport>() {});
    }

    /**
     * Says how far it is, unless it was cancelled or another has taken over.
     *
     * @return whether it did
     */
    boolean note(Kept file, int progress, String doing) {
        return database.createNativeQuery(
                                "update large_file set progress = :progress, doing = :doing where id = :file and attempt = :attempt and state in ('CHECKING', 'LOADING', 'MERGING')")
                        .setParameter("progress", progress)
                        .setParameter("doing", doing)
                        .setParameter("file", file.id())
                        .setParameter("attempt", file.attempt())
                        .executeUpdate()
                == 1;
    }

    private Query set(long file, String set) {
        return database.createNativeQuery(
                        "update large_file set %s where id = :file".formatted(set))
                .setParameter("file", file);
    }
}
