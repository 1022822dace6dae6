package org.scrutineer.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.indicator.IndicatorVisibility;

/** An inspection as it is read for its views: judgements and measures come along as JSON. */
record InspectionRow(
        long id,
        String title,
        String frameworkCode,
        String frameworkTitle,
        List<String> inspectorates,
        @Nullable String note,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        LocalDate publishedOn,
        String reportUrl,
        @Nullable String summary,
        String judgements,
        String followUps,
        String measures,
        String recordedName,
        Instant recordedAt) {

    /** Of an area without a judgement. A gap is no grade. */
    static final String NOT_READ = "Not read";

    /** The newest first. */
    static final String ORDER = " order by p.started_on desc, p.id desc limit :limit";

    static final String AFTER = "(p.started_on, p.id) < (cast(:afterDay as date), :afterId)";

    /**
     * Whether its report speaks of the measure {@code :indicator}, as far as the caller may see
     * that.
     */
    static final String ON_MEASURE =
            """
            exists (select 1 from inspection_measure l join indicator i on i.code = l.indicator_code
                    where l.inspection_id = p.id and l.indicator_code = :indicator and %s)
            """
                    .formatted(IndicatorVisibility.INDICATOR);

    static final String SELECT =
            """
            select p.id, p.title, f.code as framework_code, f.title as framework_title, f.inspectorates, f.note, p.started_on, p.ended_on, p.published_on, p.report_url, p.summary,
                   cast(coalesce((select json_agg(json_build_object('area', a.code, 'title', a.title, 'grade', j.grade_code, 'words', coalesce(g.words, '%s')) order by a.position)
                                  from inspection_area a left join inspection_judgement j on j.inspection_id = p.id and j.area_code = a.code
                                  left join inspection_grade g on g.scale = j.scale and g.code = j.grade_code
                                  where a.framework_code = p.framework_code), '[]') as text) as judgements,
                   cast(coalesce((select json_agg(json_build_object('title', u.title, 'dueOn', cast(coalesce(p.ended_on, p.started_on) + make_interval(months => u.months) as date)) order by u.months)
                                  from inspection_follow_up u where u.framework_code = p.framework_code), '[]') as text) as follow_ups,
                   cast(coalesce((select json_agg(json_build_object('indicator', i.code, 'title', i.title, 'words', l.words) order by i.code)
                                  from inspection_measure l join indicator i on i.code = l.indicator_code
                                  where l.inspection_id = p.id and %s), '[]') as text) as measures,
                   p.recorded_name, p.recorded_at
            from inspection p join inspection_framework f on f.code = p.framework_code where true
            """
                    .formatted(NOT_READ, IndicatorVisibility.INDICATOR);
}
