package org.scrutineer.commentary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.commentary.CommentaryDraft.Action;
import org.scrutineer.commentary.CommentaryDraft.Expected;
import org.scrutineer.database.Rows;

/** The commentary of each edition, revision by revision. */
@ApplicationScoped
public class Commentaries {

    private static final String COLUMNS =
            "indicator_code, revision, text, cause, action_what, action_owner, action_due, exempt, expected_on, expected_reason, written_name, written_at";

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    Commentaries(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** What stands, by indicator. */
    public Map<String, Commentary> of(long edition) {
        return read(
                        "select distinct on (indicator_code) %s from measure_commentary where edition_id = :edition order by indicator_code, revision desc",
                        edition, null)
                .stream()
                .collect(Collectors.toMap(Commentary::indicator, Function.identity()));
    }

    /** What stands of one measure. */
    public Optional<Commentary> find(long edition, String indicator) {
        return revisions(edition, indicator).stream().findFirst();
    }

    /** Everything that was said of one measure, newest first. */
    public List<Commentary> revisions(long edition, String indicator) {
        return read(
                "select %s from measure_commentary where edition_id = :edition and indicator_code = :indicator order by revision desc",
                edition, indicator);
    }

    /** Adds a revision. Whoever calls it holds the edition. */
    public void add(long edition, String indicator, int revision, CommentaryDraft draft) {
        Action action = draft.action();
        Expected expected = draft.expected();
        database.createNativeQuery(
                        """
                        insert into measure_commentary (edition_id, indicator_code, revision, text, cause, action_what, action_owner, action_due, exempt, expected_on, expected_reason, written_by, written_name, written_at)
                        values (:edition, :indicator, :revision, :text, :cause, :what, :owner, cast(:due as date), :exempt, cast(:on as date), :reason, :by, :name, :at)
                        """)
                .setParameter("edition", edition)
                .setParameter("indicator", indicator)
                .setParameter("revision", revision)
                .setParameter("text", draft.text())
                .setParameter("cause", draft.cause())
                .setParameter("what", action == null ? null : action.what())
                .setParameter("owner", action == null ? null : action.owner())
                .setParameter("due", action == null ? null : action.due().toString())
                .setParameter("exempt", draft.exempt())
                .setParameter("on", expected == null ? null : expected.on().toString())
                .setParameter("reason", expected == null ? null : expected.reason())
                .setParameter("by", caller.subject())
                .setParameter("name", caller.name())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** A correction begins with what its earlier revision said, as those wrote it who wrote it. */
    public void carry(long from, long to) {
        database.createNativeQuery(
                        """
                        insert into measure_commentary (edition_id, indicator_code, revision, text, cause, action_what, action_owner, action_due, exempt, expected_on, expected_reason, written_by, written_name, written_at)
                        select distinct on (indicator_code) :to, indicator_code, 1, text, cause, action_what, action_owner, action_due, exempt, expected_on, expected_reason, written_by, written_name, written_at
                        from measure_commentary where edition_id = :from order by indicator_code, revision desc
                        """)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    private record Written(
            String indicatorCode,
            int revision,
            @Nullable String text,
            @Nullable String cause,
            @Nullable String actionWhat,
            @Nullable String actionOwner,
            @Nullable LocalDate actionDue,
            boolean exempt,
            @Nullable LocalDate expectedOn,
            @Nullable String expectedReason,
            String writtenName,
            Instant writtenAt) {}

    private List<Commentary> read(String sql, long edition, @Nullable String indicator) {
        NativeQuery<Written> query =
                Rows.of(Written.class, database.createNativeQuery(sql.formatted(COLUMNS)))
                        .setParameter("edition", edition);
        if (indicator != null) {
            query.setParameter("indicator", indicator);
        }
        return query.getResultList().stream().map(Commentaries::commentary).toList();
    }

    private static Commentary commentary(Written row) {
        return new Commentary(
                row.indicatorCode(),
                row.revision(),
                row.text(),
                row.cause(),
                row.actionWhat() == null || row.actionOwner() == null || row.actionDue() == null
                        ? null
                        : new Action(row.actionWhat(), row.actionOwner(), row.actionDue()),
                row.exempt(),
                row.expectedOn() == null || row.expectedReason() == null
                        ? null
                        : new Expected(row.expectedOn(), row.expectedReason()),
                row.writtenName(),
                row.writtenAt());
    }
}
