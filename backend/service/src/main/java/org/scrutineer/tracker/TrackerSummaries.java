package org.scrutineer.tracker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.directory.Committee;
import org.scrutineer.http.DayParameter;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.tracker.TrackedView.CommitteeName;

/** Sums up a quarter or a year, as far as the caller may see what happened in it. */
@RequestScoped
public class TrackerSummaries {

    /** A municipal year is the longest that is asked for. */
    private static final int YEARS_AT_MOST = 1;

    private final TrackerRepository tracker;
    private final SummaryRepository summaries;

    TrackerSummaries(TrackerRepository tracker, SummaryRepository summaries) {
        this.tracker = tracker;
        this.summaries = summaries;
    }

    /**
     * Refused with 400 are days that there are not, and a last day that is before the first or a
     * year after it.
     *
     * @param committee its code; null for all
     */
    @Transactional
    public TrackerSummary of(String firstDay, String lastDay, @Nullable String committee) {
        LocalDate from = DayParameter.of("from", firstDay);
        LocalDate to = DayParameter.of("to", lastDay);
        if (to.isBefore(from) || !to.isBefore(from.plusYears(YEARS_AT_MOST))) {
            throw ProblemException.badParameter(
                    "to", "must be the last day, from the first day on and within a year of it");
        }
        Committee of = committee == null ? null : Committee.of(committee);
        Narrowing in = new Narrowing(of, false, from, to, null, null);
        return new TrackerSummary(
                from,
                to,
                of == null ? null : new CommitteeName(of.code(), of.title()),
                tracker.counts(in),
                summaries.answers(in),
                summaries.clinics(in),
                summaries.measures(in));
    }
}
