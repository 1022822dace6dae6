package org.scrutineer.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Rows;
import org.scrutineer.glossary.Glossary;
import org.scrutineer.glossary.GlossaryTerm;
import org.scrutineer.http.Reference;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;
import org.scrutineer.request.RequestVisibility;
import org.scrutineer.search.SearchResults.Found;
import org.scrutineer.search.SearchResults.FoundMeasure;
import org.scrutineer.search.SearchResults.FoundRequest;
import org.scrutineer.search.SearchResults.FoundScorecard;

/**
 * Finds by words as PostgreSQL's English knows them, by what else a thing is called, and by titles
 * that are spelt nearly so. What the caller may not read is neither found nor counted.
 */
@RequestScoped
class Search {

    /** Of each kind. */
    private static final int MOST = 20;

    /**
     * Begins a statement; what was asked is {@code asked.query}, nothing where it has no word, and
     * {@code asked.typed} takes its words as they stand, not as English bends them.
     */
    private static final String ASKED =
            """
            with asked as (
                select cast(string_agg('(' || cast(bent as text) || ')', ' | ') as tsquery) as query,
                       cast(string_agg('(' || cast(typed as text) || ')', ' | ') as tsquery) as typed
                from (select websearch_to_tsquery('english', words) as bent, websearch_to_tsquery('simple', words) as typed
                      from unnest(cast(:alternatives as text[])) words) said
                where numnode(bent) > 0)
            """;

    /** Whether a row with a title is found. */
    private static final String NEAR =
            "(%1$s.searched @@ asked.query or asked.query is not null and word_similarity(:words, %2$s) >= 0.6)";

    /**
     * First those whose title has the very words ("missing" is not meant by "sessions missed"), of
     * them the title that says little else.
     */
    private static final String ORDER =
            """
             order by to_tsvector('simple', %2$s) @@ asked.typed desc, (select max(similarity(said, %2$s)) from unnest(cast(:alternatives as text[])) said) desc,
                      ts_rank(%1$s.searched, asked.query) desc, %3$s limit\s"""
                    + MOST;

    private static final String MEASURES =
            ASKED
                    + """
                    select cast(count(*) over () as int) as total, i.code as indicator, i.title, i.theme,
                           shown.code as scorecard, shown.title as scorecard_title, shown.period_code, shown.frequency, shown.year_type
                    from indicator i cross join asked cross join lateral (
                        select s.code, s.title, e.period_code, s.frequency, s.year_type
                        from edition e join scorecard s on s.code = e.scorecard_code
                        join indicator_set_item x on x.scorecard_code = e.scorecard_code and x.version = e.set_version and x.indicator_code = i.code
                        where e.state = 'PUBLISHED' and %s and (x.exempt_reason is null or %s)
                        order by e.published_at desc, s.code limit 1) shown
                    where %s
                    """
                            .formatted(
                                    Visibility.EDITION,
                                    Visibility.EXEMPT,
                                    NEAR.formatted("i", "i.title"))
                    + ORDER.formatted("i", "i.title", "i.code");

    private static final String SCORECARDS =
            ASKED
                    + """
                    select cast(count(*) over () as int) as total, s.code, s.title, s.purpose
                    from scorecard s cross join asked
                    where %s and (:seesDrafts or exists (select 1 from edition e where e.scorecard_code = s.code and e.state = 'PUBLISHED')) and %s
                    """
                            .formatted(Visibility.SCORECARD, NEAR.formatted("s", "s.title"))
                    + ORDER.formatted("s", "s.title", "s.code");

    private static final String REQUESTS =
            ASKED
                    + """
                    select cast(count(*) over () as int) as total, r.id, r.question,
                           array(select i.title from requested_measure m join indicator i on i.code = m.indicator_code where m.request_id = r.id order by i.code) as measures
                    from deep_dive_request r join edition e on e.id = r.edition_id join scorecard s on s.code = e.scorecard_code cross join asked
                    cross join lateral (select %1$s as reads) told
                    where %2$s and (r.searched_question @@ asked.query or r.searched @@ asked.query and told.reads)
                    order by ts_rank(case when told.reads then r.searched else r.searched_question end, asked.query) desc, r.id desc limit %3$d
                    """
                            .formatted(RequestVisibility.ANSWER, RequestVisibility.REQUEST, MOST);

    private static final String GLOSSARY =
            ASKED
                    + """
                    select cast(count(*) over () as int) as total, g.code
                    from (select code, term, setweight(to_tsvector('english', term), 'A') || setweight(to_tsvector('english', words), 'B')
                                             || setweight(to_tsvector('english', meaning), 'D') as searched
                          from unnest(cast(:codes as text[]), cast(:terms as text[]), cast(:wordsOfTerms as text[]), cast(:meanings as text[]))
                               t (code, term, words, meaning)) g cross join asked
                    where %s
                    """
                            .formatted(NEAR.formatted("g", "g.term"))
                    + ORDER.formatted("g", "g.term", "g.code");

    private final EntityManager database;
    private final Visibility visibility;
    private final Caller caller;
    private final Glossary glossary;
    private final SynonymsRepository synonyms;

    Search(
            EntityManager database,
            Visibility visibility,
            Caller caller,
            Glossary glossary,
            SynonymsRepository synonyms) {
        this.database = database;
        this.visibility = visibility;
        this.caller = caller;
        this.glossary = glossary;
        this.synonyms = synonyms;
    }

    private record MeasureRow(
            int total,
            String indicator,
            String title,
            String theme,
            String scorecard,
            String scorecardTitle,
            String periodCode,
            Frequency frequency,
            YearType yearType) {

        FoundMeasure found() {
            return new FoundMeasure(
                    indicator,
                    title,
                    theme,
                    scorecard,
                    scorecardTitle,
                    periodCode,
                    PeriodCode.label(periodCode, frequency, yearType));
        }
    }

    private record ScorecardRow(int total, String code, String title, String purpose) {}

    private record RequestRow(int total, long id, String question, List<String> measures) {}

    private record TermRow(int total, String code) {}

    SearchResults find(String words) {
        Alternatives alternatives =
                Alternatives.of(words, synonyms.all().stream().map(SynonymGroup::words).toList());
        return new SearchResults(
                words,
                alternatives.names(),
                measures(words, alternatives),
                scorecards(words, alternatives),
                caller.may(Permission.REQUESTS_READ)
                        ? requests(alternatives)
                        : new Found<>(0, List.of()),
                glossary(words, alternatives));
    }

    private Found<FoundMeasure> measures(String words, Alternatives alternatives) {
        Query query = asking(MEASURES, alternatives).setParameter("words", words);
        visibility.bind(query);
        return found(
                Rows.of(MeasureRow.class, query).getResultList(),
                MeasureRow::total,
                MeasureRow::found);
    }

    private Found<FoundScorecard> scorecards(String words, Alternatives alternatives) {
        Query query = asking(SCORECARDS, alternatives).setParameter("words", words);
        visibility.bind(query);
        return found(
                Rows.of(ScorecardRow.class, query).getResultList(),
                ScorecardRow::total,
                row -> new FoundScorecard(row.code(), row.title(), row.purpose()));
    }

    private Found<FoundRequest> requests(Alternatives alternatives) {
        Query query = asking(REQUESTS, alternatives);
        visibility.bind(query);
        visibility.bindAnswers(query);
        return found(
                Rows.of(RequestRow.class, query).getResultList(),
                RequestRow::total,
                row ->
                        new FoundRequest(
                                Reference.REQUEST.of(row.id()), row.question(), row.measures()));
    }

    private Found<GlossaryTerm> glossary(String words, Alternatives alternatives) {
        List<GlossaryTerm> terms = glossary.all();
        Map<String, GlossaryTerm> byCode =
                terms.stream().collect(Collectors.toMap(GlossaryTerm::code, each -> each));
        Query query =
                asking(GLOSSARY, alternatives)
                        .setParameter("words", words)
                        .setParameter("codes", texts(terms, GlossaryTerm::code))
                        .setParameter("terms", texts(terms, GlossaryTerm::term))
                        .setParameter(
                                "wordsOfTerms",
                                texts(terms, each -> String.join("; ", each.words())))
                        .setParameter("meanings", texts(terms, GlossaryTerm::meaning));
        return found(
                Rows.of(TermRow.class, query).getResultList(),
                TermRow::total,
                row -> Objects.requireNonNull(byCode.get(row.code())));
    }

    private Query asking(String statement, Alternatives alternatives) {
        return database.createNativeQuery(statement)
                .setParameter("alternatives", alternatives.queries().toArray(String[]::new));
    }

    private static String[] texts(List<GlossaryTerm> terms, Function<GlossaryTerm, String> text) {
        return terms.stream().map(text).toArray(String[]::new);
    }

    /** Of no rows nobody says how many there are. */
    private static <R, T> Found<T> found(
            List<R> rows, Function<R, Integer> total, Function<R, T> item) {
        return new Found<>(
                rows.isEmpty() ? 0 : total.apply(rows.getFirst()),
                rows.stream().map(item).toList());
    }
}
