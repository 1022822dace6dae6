package org.scrutineer.scorecard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Rows;

/**
 * Scorecards as the caller may see them. What does not ask who is calling is for this package
 * alone.
 */
@RequestScoped
public class ScorecardRepository {

    private final EntityManager database;
    private final Visibility visibility;

    ScorecardRepository(EntityManager database, Visibility visibility) {
        this.database = database;
        this.visibility = visibility;
    }

    /** The scorecard, or 404 when there is none for this caller. */
    public Scorecard get(String code) {
        return Optional.ofNullable(database.find(Scorecard.class, code))
                .filter(scorecard -> visibility.seesAudience(scorecard.audience()))
                .orElseThrow(visibility::absent);
    }

    /** Whoever may see it, held until the transaction ends; null when there is none. */
    @Nullable Scorecard hold(String code) {
        return database.find(Scorecard.class, code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All of them, whoever may see them, by code: for those who define them. */
    public List<Scorecard> all() {
        return database.createQuery("from Scorecard order by code", Scorecard.class)
                .getResultList();
    }

    /** Those of these that have editions. */
    @SuppressWarnings("unchecked")
    List<String> haveEditions(Collection<String> codes) {
        return database.createNativeQuery(
                        "select distinct scorecard_code from edition where scorecard_code = any(:codes)",
                        String.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList();
    }

    void add(Scorecard defined) {
        database.persist(defined);
    }

    void flush() {
        database.flush();
    }

    /** Those whose audience includes the caller, by title. */
    public List<ScorecardView> visible() {
        return views("true", null);
    }

    ScorecardView view(String code) {
        return views("s.code = :code", code).stream().findFirst().orElseThrow(visibility::absent);
    }

    private record Found(
            String purpose,
            Audience.Kind audience,
            List<String> committees,
            int requestWindowDays,
            @Nullable Integer setVersion,
            @Nullable Integer measureCount,
            @Nullable String arrangementReason,
            @Nullable String agreedBy,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate nextReviewOn,
            boolean opensByItself,
            int figuresDueDays,
            int commentaryDueDays,
            boolean commentaryRequired,
            @Nullable Integer boardDays,
            @Nullable Integer publicationDays,
            List<String> exemptCommittees,
            boolean inNewsletter,
            EditionSummary.Columns edition) {}

    private List<ScorecardView> views(String where, @Nullable String code) {
        NativeQuery<Found> query =
                Rows.of(
                        Found.class,
                        database.createNativeQuery(
                                """
                                select s.purpose, s.audience, s.committees, s.request_window_days, i.version as set_version, i.measures as measure_count,
                                       s.arrangement_reason, s.agreed_by, s.agreed_on, s.next_review_on,
                                       s.opens_by_itself, s.figures_due_days, s.commentary_due_days, s.commentary_required, s.board_days, s.publication_days, s.exempt_committees, s.in_newsletter, %s
                                from scorecard s
                                left join lateral (select * from edition where scorecard_code = s.code and state = 'PUBLISHED' and superseded_at is null order by last_day desc limit 1) e on true
                                left join lateral (select version, count(*) filter (where exempt_reason is null or %s) as measures from indicator_set_item
                                                   where scorecard_code = s.code and (:seesDrafts or version = e.set_version)
                                                   group by version order by version desc limit 1) i on true
                                where %s and %s order by s.title
                                """
                                        .formatted(
                                                EditionSummary.COLUMNS,
                                                Visibility.EXEMPT,
                                                Visibility.SCORECARD,
                                                where)));
        visibility.bind(query);
        if (code != null) {
            query.setParameter("code", code);
        }
        return query.getResultList().stream().map(this::view).toList();
    }

    private ScorecardView view(Found row) {
        Timetable timetable =
                new Timetable(
                        row.opensByItself(),
                        row.figuresDueDays(),
                        row.commentaryDueDays(),
                        row.commentaryRequired(),
                        row.boardDays(),
                        row.publicationDays());
        return new ScorecardView(
                row.edition().scorecard(),
                row.edition().title(),
                row.purpose(),
                new Audience(row.audience(), row.committees()),
                row.edition().frequency(),
                row.edition().yearType(),
                row.requestWindowDays(),
                row.arrangementReason() == null || row.agreedBy() == null
                        ? null
                        : new Arrangement(
                                row.arrangementReason(),
                                row.agreedBy(),
                                row.agreedOn(),
                                row.nextReviewOn()),
                timetable,
                visibility.seesDrafts() ? row.exemptCommittees() : List.of(),
                row.inNewsletter(),
                row.setVersion(),
                row.measureCount(),
                row.edition().summary(),
                NextEdition.after(row.edition(), timetable));
    }
}
