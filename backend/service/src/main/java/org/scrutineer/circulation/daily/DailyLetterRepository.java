package org.scrutineer.circulation.daily;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Whose daily e-mails of a London day are to be written, and which are. */
@ApplicationScoped
class DailyLetterRepository {

    private final EntityManager database;

    DailyLetterRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * Notes for whom, once a day.
     *
     * @return whether it was the first time
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean begin(LocalDate day, Collection<String> subjects, Instant now) {
        int first =
                database.createNativeQuery(
                                "insert into daily_mail (day, written_at) values (:day, :now) on conflict (day) do nothing")
                        .setParameter("day", day)
                        .setParameter("now", now)
                        .executeUpdate();
        if (first == 0) {
            return false;
        }
        database.createNativeQuery(
                        "insert into daily_letter (day, subject) select :day, unnest(cast(:subjects as text[]))")
                .setParameter("day", day)
                .setParameter("subjects", subjects.toArray(String[]::new))
                .executeUpdate();
        return true;
    }

    List<String> unwritten(LocalDate day) {
        return database
                .createNativeQuery(
                        "select subject from daily_letter where day = :day and written_at is null order by subject",
                        String.class)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }

    /** Whether it is still to be written; it is held until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean holdUnwritten(LocalDate day, String subject) {
        return !database.createNativeQuery(
                        "select 1 from daily_letter where day = :day and subject = :subject and written_at is null for update")
                .setParameter("day", day)
                .setParameter("subject", subject)
                .getResultList()
                .isEmpty();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void written(LocalDate day, String subject, Instant now) {
        database.createNativeQuery(
                        "update daily_letter set written_at = :now where day = :day and subject = :subject and written_at is null")
                .setParameter("now", now)
                .setParameter("day", day)
                .setParameter("subject", subject)
                .executeUpdate();
    }

    /** When those of the last day before were begun; a day ago where there were none. */
    Instant begunBefore(LocalDate day, Instant now) {
        Object last =
                database.createNativeQuery(
                                "select max(written_at) from daily_mail where day < :day",
                                Instant.class)
                        .setParameter("day", day)
                        .getSingleResult();
        return last == null ? now.minus(Duration.ofDays(1)) : (Instant) last;
    }
}
