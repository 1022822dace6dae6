package org.scrutineer.circulation.step;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Visibility;
import org.scrutineer.action.ActionsInHand;
import org.scrutineer.annualreport.AnnualReportRepository;
import org.scrutineer.clinic.times.ProposalRepository;
import org.scrutineer.database.Rows;
import org.scrutineer.indicatorreview.IndicatorReviewRepository;
import org.scrutineer.query.GeneralQueryRepository;
import org.scrutineer.recommendation.RecommendationsToTell;
import org.scrutineer.request.DeepDiveRequestRepository;
import org.scrutineer.signoff.SignOffRepository;

/** What came into the caller's hands, as far as they may still see it. */
@RequestScoped
public class HandedOverRepository {

    private final EntityManager database;
    private final DeepDiveRequestRepository requests;
    private final RecommendationsToTell recommendations;
    private final GeneralQueryRepository queries;
    private final ActionsInHand actions;
    private final ProposalRepository proposals;
    private final IndicatorReviewRepository reviews;
    private final SignOffRepository signOffs;
    private final AnnualReportRepository annualReports;
    private final Visibility visibility;
    private final Caller caller;

    HandedOverRepository(
            EntityManager database,
            DeepDiveRequestRepository requests,
            RecommendationsToTell recommendations,
            GeneralQueryRepository queries,
            ActionsInHand actions,
            ProposalRepository proposals,
            IndicatorReviewRepository reviews,
            SignOffRepository signOffs,
            AnnualReportRepository annualReports,
            Visibility visibility,
            Caller caller) {
        this.database = database;
        this.requests = requests;
        this.recommendations = recommendations;
        this.queries = queries;
        this.actions = actions;
        this.proposals = proposals;
        this.reviews = reviews;
        this.signOffs = signOffs;
        this.annualReports = annualReports;
        this.visibility = visibility;
        this.caller = caller;
    }

    private record Line(
            Instant at,
            String line,
            @Nullable String scorecardCode,
            @Nullable String periodCode,
            @Nullable Integer revision,
            @Nullable Long requestId,
            @Nullable Long recommendationId,
            @Nullable Long queryId,
            @Nullable Long actionId,
            @Nullable Long proposalId,
            @Nullable Long indicatorReviewId,
            @Nullable Long signOffId,
            @Nullable Long annualReportId) {}

    /** The newest first. */
    public List<HandedOver> since(Instant since, int most) {
        List<Line> lines = lines(since, most);
        Map<Long, String> visible = requests.references(named(lines, Line::requestId));
        Map<Long, String> recommended =
                recommendations.addresses(named(lines, Line::recommendationId));
        Map<Long, String> agreed = actions.references(named(lines, Line::actionId));
        Map<Long, String> asked = queries.references(named(lines, Line::queryId));
        Map<Long, String> proposed = proposals.references(named(lines, Line::proposalId));
        Map<Long, String> reviewed = reviews.references(named(lines, Line::indicatorReviewId));
        Map<Long, String> toSign = signOffs.references(named(lines, Line::signOffId));
        Map<Long, String> ofYears = annualReports.references(named(lines, Line::annualReportId));
        return lines.stream()
                .filter(line -> line.requestId() == null || visible.containsKey(line.requestId()))
                .filter(line -> line.queryId() == null || asked.containsKey(line.queryId()))
                .filter(line -> line.actionId() == null || agreed.containsKey(line.actionId()))
                .filter(
                        line ->
                                line.proposalId() == null
                                        || proposed.containsKey(line.proposalId()))
                .filter(
                        line ->
                                line.indicatorReviewId() == null
                                        || reviewed.containsKey(line.indicatorReviewId()))
                .filter(line -> line.signOffId() == null || toSign.containsKey(line.signOffId()))
                .filter(
                        line ->
                                line.annualReportId() == null
                                        || ofYears.containsKey(line.annualReportId()))
                .map(
                        line ->
                                new HandedOver(
                                        line.at(),
                                        line.line(),
                                        line.scorecardCode(),
                                        line.periodCode(),
                                        line.revision(),
                                        line.requestId() == null
                                                ? null
                                                : visible.get(line.requestId()),
                                        line.recommendationId() == null
                                                ? null
                                                : recommended.get(line.recommendationId()),
                                        line.queryId() == null ? null : asked.get(line.queryId()),
                                        line.actionId() == null
                                                ? null
                                                : agreed.get(line.actionId()),
                                        line.proposalId() == null
                                                ? null
                                                : proposed.get(line.proposalId()),
                                        line.indicatorReviewId() == null
                                                ? null
                                                : reviewed.get(line.indicatorReviewId()),
                                        line.signOffId() == null
                                                ? null
                                                : toSign.get(line.signOffId()),
                                        line.annualReportId() == null
                                                ? null
                                                : ofYears.get(line.annualReportId())))
                .toList();
    }

    private static Set<Long> named(List<Line> lines, Function<Line, @Nullable Long> what) {
        return lines.stream().map(what).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** What is said of steps to publication is for those alone who see drafts. */
    private List<Line> lines(Instant since, int most) {
        NativeQuery<Line> query =
                Rows.of(
                        Line.class,
                        database.createNativeQuery(
                                """
                                select t.at, p.line, e.scorecard_code, e.period_code, e.revision, t.request_id, t.recommendation_id, t.query_id, t.action_id, t.proposal_id, t.indicator_review_id, t.sign_off_id, t.annual_report_id
                                from told_person p join telling t on t.id = p.telling_id
                                left join edition e on e.id = t.edition_id left join scorecard s on s.code = e.scorecard_code
                                where p.subject = :me and t.at >= :since and (t.kind in ('RECOMMENDATION_STEP', 'QUERY_STEP', 'ACTION_STEP', 'CLINIC_TIMES', 'SET_CHANGE', 'SIGN_OFF', 'ANNUAL_REPORT') or %s and (t.kind = 'REQUEST_STEP' or :seesDrafts))
                                order by t.at desc, t.id desc limit :most
                                """
                                        .formatted(Visibility.EDITION)));
        visibility.bind(query);
        return query.setParameter("me", caller.subject())
                .setParameter("since", since)
                .setParameter("most", most)
                .getResultList();
    }
}
