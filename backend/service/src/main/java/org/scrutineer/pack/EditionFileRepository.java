package org.scrutineer.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutineer.database.Rows;
import org.scrutineer.digest.Sha256;
import org.scrutineer.edition.document.Variant;

/**
 * The files of editions and who is making them. Every step is a transaction of its own, so that no
 * row is held while a file is made.
 */
@ApplicationScoped
class EditionFileRepository {

    /** Far longer than any file takes; after it another instance takes over. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final int TRIES = 3;

    private final EntityManager database;

    EditionFileRepository(EntityManager database) {
        this.database = database;
    }

    /** A file that is this instance's to make, until its lease runs out. */
    record Claim(long id, int attempt, long edition, Variant variant, FileKind kind) {}

    /** A file's row without its bytes. */
    record Row(
            FileKind kind,
            FileState state,
            int progress,
            String doing,
            @Nullable Long size,
            @Nullable String sha256,
            @Nullable Instant madeAt) {}

    /** Writes down that an edition's files are to be made; does nothing where that is known. */
    @Transactional
    void queue(long edition, Collection<Variant> variants, Instant now) {
        database.createNativeQuery(
                        """
                        insert into edition_file (edition_id, variant, kind, queued_at)
                        select :edition, variant, kind, :now from unnest(cast(:variants as text[])) variant, unnest(cast(:kinds as text[])) kind
                        on conflict do nothing
                        """)
                .setParameter("edition", edition)
                .setParameter("variants", variants.stream().map(Enum::name).toArray(String[]::new))
                .setParameter("kinds", names(FileKind.values()))
                .setParameter("now", now)
                .executeUpdate();
    }

    private static String[] names(Enum<?>[] values) {
        return java.util.Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    /** Lets what is waited for go before the rest. */
    @Transactional
    void want(long edition, Variant variant, Instant now) {
        database.createNativeQuery(
                        """
                        update edition_file set wanted_at = :now
                        where edition_id = :edition and variant = :variant and wanted_at is null and state in ('QUEUED', 'MAKING')
                        """)
                .setParameter("now", now)
                .setParameter("edition", edition)
                .setParameter("variant", variant.name())
                .executeUpdate();
    }

    @Transactional
    Optional<Claim> claim(Instant now) {
        return Rows.of(
                        Claim.class,
                        database.createNativeQuery(
                                """
                                update edition_file set state = 'MAKING', attempt = attempt + 1, lease_until = :until,
                                       progress = 5, doing = 'Reading the edition'
                                where id = (select id from edition_file
                                            where attempt < :tries and kind = any(:kinds) and (state = 'QUEUED' or state = 'MAKING' and lease_until < :now)
                                            order by wanted_at, edition_id desc, id
                                            for update skip locked limit 1)
                                returning id, attempt, edition_id as edition, variant, kind
                                """))
                .setParameter("until", now.plus(LEASE))
                .setParameter("now", now)
                .setParameter("tries", TRIES)
                .setParameter("kinds", names(FileKind.values()))
                .uniqueResultOptional();
    }

    /** Says how far it is, unless another has taken over. */
    @Transactional
    void note(Claim claim, int progress, String doing) {
        mine(claim, "progress = :progress, doing = :doing")
                .setParameter("progress", progress)
                .setParameter("doing", doing)
                .executeUpdate();
    }

    /** Keeps the finished file, unless another has taken over. */
    @Transactional
    void finish(Claim claim, byte[] bytes, Instant now) {
        mine(
                        claim,
                        "state = 'READY', progress = 100, doing = 'Ready', lease_until = null, made_at = :now, sha256 = :sha256, bytes = :bytes")
                .setParameter("now", now)
                .setParameter("sha256", Sha256.of(bytes))
                .setParameter("bytes", bytes)
                .executeUpdate();
    }

    /** Lets it be tried again, or gives it up after several tries. */
    @Transactional
    void fail(Claim claim) {
        boolean last = claim.attempt() >= TRIES;
        mine(claim, "state = :state, progress = 0, doing = :doing, lease_until = null")
                .setParameter("state", last ? "FAILED" : "QUEUED")
                .setParameter("doing", last ? "Could not be made" : "Waiting to be tried once more")
                .executeUpdate();
    }

    private jakarta.persistence.Query mine(Claim claim, String set) {
        return database.createNativeQuery(
                        "update edition_file set %s where id = :id and attempt = :attempt and state = 'MAKING'"
                                .formatted(set))
                .setParameter("id", claim.id())
                .setParameter("attempt", claim.attempt());
    }

    /** Of an edition, in the order of kinds. */
    List<Row> of(long edition, Variant variant) {
        return Rows.of(
                        Row.class,
                        database.createNativeQuery(
                                """
                                select kind, state, progress, doing, length(bytes) as size, sha256, made_at from edition_file
                                where edition_id = :edition and variant = :variant and kind = any(:kinds)
                                """))
                .setParameter("kinds", names(FileKind.values()))
                .setParameter("edition", edition)
                .setParameter("variant", variant.name())
                .getResultList()
                .stream()
                .sorted(java.util.Comparator.comparing(Row::kind))
                .toList();
    }

    byte[] bytes(long edition, Variant variant, FileKind kind) {
        return (byte[])
                database.createNativeQuery(
                                "select bytes from edition_file where edition_id = :edition and variant = :variant and kind = :kind",
                                byte[].class)
                        .setParameter("edition", edition)
                        .setParameter("variant", variant.name())
                        .setParameter("kind", kind.name())
                        .getSingleResult();
    }
}
