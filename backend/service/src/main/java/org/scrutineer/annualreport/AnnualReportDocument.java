package org.scrutineer.annualreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Rating;
import org.scrutineer.edition.document.Council;
import org.scrutineer.edition.document.CountsByRating;

/**
 * What a report says. Published ones are read back for ever, so fields are added and none is ever
 * taken away. Every figure and rating stands in it as an edition of the year published it.
 *
 * @param assembledAt as things stood then
 * @param introduction null where nobody wrote one, as are the conclusions
 * @param counts of the measures, by the last rating of the year of each
 */
public record AnnualReportDocument(
        String scorecard,
        String title,
        String purpose,
        String yearLabel,
        LocalDate firstDay,
        LocalDate lastDay,
        Council council,
        boolean demonstration,
        Instant assembledAt,
        @Nullable String introduction,
        List<EditionOfYear> editions,
        CountsByRating counts,
        List<ThemeOfYear> themes,
        AskedInYear asked,
        List<InspectionOfYear> inspections,
        @Nullable String conclusions) {

    /** An edition that the report is made from. */
    public record EditionOfYear(String period, String label, int revision, Instant publishedAt) {}

    /** The measures of a theme, and what officers say of them. */
    public record ThemeOfYear(String name, @Nullable String text, List<MeasureOfYear> measures) {}

    /**
     * A measure's year.
     *
     * @param edition the last of the year that shows it
     * @param gone that later editions of the year do not
     * @param rating as that edition has it, as is all that follows up to the position
     * @param verdict whether it got better or worse; null in editions before there was one
     * @param figures of the year, the first first
     * @param counts of these figures, by the rating of each
     * @param requests how many on the editions of the year are on it
     * @param next null where none is approved
     */
    public record MeasureOfYear(
            String indicator,
            @Nullable String reference,
            String title,
            String unitText,
            String polarityText,
            @Nullable String text,
            String edition,
            boolean gone,
            Rating rating,
            String targetText,
            @Nullable String verdict,
            @Nullable String yearToDate,
            List<ComparedInYear> comparators,
            @Nullable String position,
            List<FigureOfYear> figures,
            CountsByRating counts,
            int requests,
            @Nullable NextTarget next) {}

    /** A figure as the edition published it that showed it last. */
    public record FigureOfYear(
            String period,
            String label,
            String display,
            Rating rating,
            String targetText,
            String edition) {}

    /** How the council stands beside another area or group. */
    public record ComparedInYear(String name, String display, String text) {}

    /** What is approved for the year after. */
    public record NextTarget(
            String yearLabel, String display, @Nullable String tolerance, String source) {}

    /**
     * What was asked on the editions of the year and what followed, as far as all its readers may
     * know.
     *
     * @param medianDays from asking to the answer; null where none is answered
     */
    public record AskedInYear(
            int requests,
            int answered,
            @Nullable Double medianDays,
            int satisfied,
            int notSatisfied,
            int clinics,
            List<FollowedInYear> followed) {}

    /** How many of a kind stand somewhere. */
    public record FollowedInYear(String kindText, String stateText, int count) {}

    /**
     * An inspection whose report was published in the year.
     *
     * @param measures the titles of those of this report that it speaks of
     */
    public record InspectionOfYear(
            String reference,
            String title,
            String framework,
            LocalDate publishedOn,
            String reportUrl,
            @Nullable String summary,
            List<JudgedInYear> judgements,
            List<String> measures) {}

    /** What an area was judged to be, in words. */
    public record JudgedInYear(String title, String words) {}
}
