package org.scrutineer.edition.writing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.commentary.CommentaryDraft.Expected;
import org.scrutineer.edition.document.ExpectedFigure;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.edition.figures.Figures.SetMeasure;
import org.scrutineer.period.Days;
import org.scrutineer.period.Period;

/** Says of a figure that an edition should show and has not got when it is expected. Pure. */
final class ExpectedWriter {

    private ExpectedWriter() {}

    /** Null when the figure, or a symbol in its place, is there. */
    static @Nullable ExpectedFigure of(SetMeasure measure, Period edition) {
        Period period = measure.indicator().latestIn(edition);
        if (CurrentFigure.at(period, measure.own()) != null) {
            return null;
        }
        Expected said = measure.commentary() == null ? null : measure.commentary().expected();
        LocalDate on = said == null ? usually(measure, period) : said.on();
        return new ExpectedFigure(
                period.code(),
                period.label(),
                on,
                said == null ? null : said.reason(),
                on == null
                        ? "No figure yet. When it is expected has not been said."
                        : "Expected on " + Days.words(on));
    }

    private static @Nullable LocalDate usually(SetMeasure measure, Period period) {
        Integer days = measure.indicator().collectionLagDays();
        return days == null ? null : period.lastDay().plusDays(days);
    }
}
