package org.scrutineer.periodvalue;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;
import org.scrutineer.access.Visibility;
import org.scrutineer.disclosure.HiddenFigureReader;
import org.scrutineer.disclosure.HiddenFigures;
import org.scrutineer.disclosure.Numbers;

/**
 * Figures as the caller is given them: without what the policies of their sources hide, and for
 * officers whole, with what is hidden of them from others.
 */
@RequestScoped
class DisclosedFigures {

    /**
     * The narrowest audience for which an edition that the caller may read shows {@code v} as it
     * is; null where each of them hides it. Looked up only where anything is hidden at all. Bind
     * with {@link Visibility#bind}.
     */
    static final String SHOWN_TO =
            """
            case when exists (select 1 from disclosure_policy) or exists (select 1 from edition_value where hidden) then
                (select s.audience from edition_value ev join edition e on e.id = ev.edition_id join scorecard s on s.code = e.scorecard_code
                 where ev.value_id = v.id and not ev.hidden and %s and (not ev.exempt or %s)
                 order by array_position(array['COMMITTEES', 'ALL_MEMBERS'], s.audience) limit 1)
            else 'COMMITTEES' end as shown_to
            """
                    .formatted(Visibility.EDITION, Visibility.EXEMPT);

    /** For those to whom it is not asked. */
    static final String NOT_ASKED = "cast(null as text) as shown_to";

    private final HiddenFigureReader reader;
    private final Visibility visibility;
    private Set<String> measures = Set.of();
    private HiddenFigures hidden = HiddenFigures.NONE;

    DisclosedFigures(HiddenFigureReader reader, Visibility visibility) {
        this.reader = reader;
        this.visibility = visibility;
    }

    /** A value with {@link #SHOWN_TO}. */
    record Shown(PeriodValueView.Stored figure, Audience.@Nullable Kind shownTo) {}

    List<PeriodValueView> of(Collection<Shown> rows) {
        HiddenFigures now =
                hidden(
                        rows.stream()
                                .map(each -> each.figure().indicatorCode())
                                .collect(Collectors.toSet()));
        return rows.stream().map(each -> view(each, now)).toList();
    }

    private PeriodValueView view(Shown row, HiddenFigures now) {
        PeriodValueView whole = PeriodValueView.of(row.figure());
        if (visibility.seesUnpublishedFigures()) {
            return whole.toldToOfficers(now.told(whole.place(), whole.numbers()));
        }
        if (row.shownTo() == null) {
            Numbers withheld = now.withheld(whole.place(), whole.numbers());
            return whole.showing(withheld);
        }
        return whole.shownTo(row.shownTo(), now);
    }

    /** A file of many pages of the same measures reads it once. */
    private HiddenFigures hidden(Set<String> of) {
        if (!measures.equals(of)) {
            hidden = reader.of(of);
            measures = of;
        }
        return hidden;
    }
}
