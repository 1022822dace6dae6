package org.scrutineer.ingest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Visibility;
import org.scrutineer.assessment.RelativeTarget;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Reference;
import org.scrutineer.ingest.ImportTouch.Kind;
import org.scrutineer.ingest.ImportTouch.Named;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;
import org.scrutineer.request.RequestVisibility;

/**
 * What merging the staged rows would touch, as far as the caller may see it: one statement for each
 * kind of thing, however many rows there are.
 */
@RequestScoped
class StagedTouches {

    private static final int NAMED = 10;

    private static final String TOUCHED =
            "touched as (select indicator_code, min(last_day) as earliest from staged_value where kind is distinct from 'UNCHANGED' group by indicator_code)";

    /** One that reads the same when it is rounded is contradicted by nothing. */
    private static final String CONTRADICTED =
            """
            with shown as (
                select distinct on (e.scorecard_code, g.line) e.id as edition, g.line, v.value, v.symbol
                from staged_value g
                join period_value v on v.indicator_code = g.indicator_code and v.area_code = g.area_code and v.first_day = g.first_day and v.last_day = g.last_day
                join edition_value x on x.value_id = v.id join edition e on e.id = x.edition_id join scorecard s on s.code = e.scorecard_code
                where g.kind = 'REVISED' and g.area_code = :council and e.state = 'PUBLISHED' and %s and (not x.exempt or %s)
                order by e.scorecard_code, g.line, e.last_day desc, e.revision desc
            ), contradicted as (
                select h.edition, count(*) as figures from shown h join staged_value g on g.line = h.line join indicator i on i.code = g.indicator_code
                where (round(h.value, i.decimals), h.symbol) is distinct from (round(g.value, i.decimals), g.symbol) group by h.edition
            )
            select 'CONTRADICTED' as kind, s.code as scorecard, s.title, e.period_code, s.frequency, s.year_type, e.revision, c.figures, count(*) over () as found
            from contradicted c join edition e on e.id = c.edition join scorecard s on s.code = e.scorecard_code
            order by e.published_at desc, e.id desc limit :limit
            """
                    .formatted(Visibility.EDITION, Visibility.EXEMPT);

    /** An edition shows nothing of later periods than its own. */
    private static final String IN_WORK =
            """
            with %s, work as (
                select e.id, e.state, count(*) over (partition by e.state) as found, row_number() over (partition by e.state order by e.last_day desc, e.id desc) as place
                from edition e join scorecard s on s.code = e.scorecard_code
                where e.state <> 'PUBLISHED' and %s and exists (
                    select 1 from touched t join indicator_set_item i on i.indicator_code = t.indicator_code
                    where i.scorecard_code = e.scorecard_code and i.version = e.set_version and t.earliest <= e.last_day)
            )
            select w.state as kind, s.code as scorecard, s.title, e.period_code, s.frequency, s.year_type, e.revision, cast(null as bigint) as figures, w.found
            from work w join edition e on e.id = w.id join scorecard s on s.code = e.scorecard_code where w.place <= :limit order by w.place
            """
                    .formatted(TOUCHED, Visibility.EDITION);

    private static final String TARGETS =
            """
            select i.code, i.title, t.year_code, i.year_type, count(*) over () as found from threshold t join indicator i on i.code = t.indicator_code
            where t.status = 'APPROVED' and t.target_relative_to is not null and exists (
                select 1 from staged_value g where g.indicator_code = t.indicator_code and g.kind is distinct from 'UNCHANGED' and not g.same_number
                  and (g.first_day >= t.first_day and g.last_day <= t.last_day
                       and (g.area_code = t.target_relative_to
                            or exists (select 1 from comparator_group_member m where m.group_code = t.target_relative_to and m.area_code = g.area_code))
                       or t.target_relative_to = :lastYear and g.area_code = :council
                          and g.first_day >= t.first_day - interval '1 year' and g.last_day <= t.last_day - interval '1 year'))
            order by t.year_code desc, i.title, i.code limit :limit
            """;

    private static final String REQUESTS =
            """
            with %s
            select r.id, array(select i.title from requested_measure m join indicator i on i.code = m.indicator_code where m.request_id = r.id order by i.code) as measures,
                   count(*) over () as found
            from deep_dive_request r join edition e on e.id = r.edition_id join scorecard s on s.code = e.scorecard_code
            where r.state in ('SUBMITTED', 'CLARIFYING', 'ACCEPTED') and %s
              and exists (select 1 from requested_measure m join touched t on t.indicator_code = m.indicator_code where m.request_id = r.id)
            order by r.id limit :limit
            """
                    .formatted(TOUCHED, RequestVisibility.REQUEST);

    private final EntityManager database;
    private final Visibility visibility;
    private final Caller caller;

    StagedTouches(EntityManager database, Visibility visibility, Caller caller) {
        this.database = database;
        this.visibility = visibility;
        this.caller = caller;
    }

    private record OfEdition(
            Kind kind,
            String scorecard,
            String title,
            String periodCode,
            Frequency frequency,
            YearType yearType,
            int revision,
            @Nullable Integer figures,
            int found) {

        Named named() {
            return new Named(
                    "%s, %s%s"
                            .formatted(
                                    title,
                                    PeriodCode.label(periodCode, frequency, yearType),
                                    revision > 1 ? ", revision " + revision : ""),
                    scorecard,
                    periodCode,
                    revision,
                    null,
                    null,
                    figures);
        }
    }

    private record OfTarget(
            String code, String title, String yearCode, YearType yearType, int found) {

        Named named() {
            return new Named(
                    "%s (%s), target of %s"
                            .formatted(
                                    title,
                                    code,
                                    PeriodCode.label(yearCode, Frequency.ANNUAL, yearType)),
                    null,
                    null,
                    null,
                    code,
                    null,
                    null);
        }
    }

    private record OfRequest(long id, List<String> measures, int found) {

        Named named() {
            String reference = Reference.REQUEST.of(id);
            return new Named(
                    "%s: %s".formatted(reference, String.join(", ", measures)),
                    null,
                    null,
                    null,
                    null,
                    reference,
                    null);
        }
    }

    /** In the order in which they are told; what touches nothing is left out. */
    List<ImportTouch> all(String council) {
        List<ImportTouch> touches = new ArrayList<>(editions(council));
        List<OfTarget> targets =
                Rows.of(OfTarget.class, database.createNativeQuery(TARGETS))
                        .setParameter("council", council)
                        .setParameter("lastYear", RelativeTarget.SAME_PERIOD_LAST_YEAR)
                        .setParameter("limit", NAMED)
                        .getResultList();
        if (!targets.isEmpty()) {
            touches.add(
                    new ImportTouch(
                            Kind.TARGET,
                            targets.getFirst().found(),
                            targets.stream().map(OfTarget::named).toList()));
        }
        List<OfRequest> requests = requests();
        if (!requests.isEmpty()) {
            touches.add(
                    new ImportTouch(
                            Kind.REQUEST,
                            requests.getFirst().found(),
                            requests.stream().map(OfRequest::named).toList()));
        }
        return touches;
    }

    private List<ImportTouch> editions(String council) {
        Query contradicted =
                database.createNativeQuery(CONTRADICTED).setParameter("council", council);
        Query work = database.createNativeQuery(IN_WORK);
        List<OfEdition> found =
                Stream.of(contradicted, work).flatMap(query -> editions(query).stream()).toList();
        return Stream.of(Kind.CONTRADICTED, Kind.APPROVED, Kind.SUBMITTED, Kind.DRAFT)
                .flatMap(
                        kind -> {
                            List<OfEdition> these =
                                    found.stream().filter(each -> each.kind() == kind).toList();
                            return these.isEmpty()
                                    ? Stream.empty()
                                    : Stream.of(
                                            new ImportTouch(
                                                    kind,
                                                    these.getFirst().found(),
                                                    these.stream().map(OfEdition::named).toList()));
                        })
                .toList();
    }

    private List<OfEdition> editions(Query query) {
        visibility.bind(query);
        return Rows.of(OfEdition.class, query.setParameter("limit", NAMED)).getResultList();
    }

    private List<OfRequest> requests() {
        if (!caller.may(Permission.REQUESTS_READ)) {
            return List.of();
        }
        Query query = database.createNativeQuery(REQUESTS);
        visibility.bind(query);
        return Rows.of(OfRequest.class, query.setParameter("limit", NAMED)).getResultList();
    }
}
