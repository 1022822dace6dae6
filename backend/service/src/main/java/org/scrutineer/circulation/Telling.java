package org.scrutineer.circulation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;

/**
 * Something that people are not told of yet.
 *
 * @param occasion nobody is written to twice of it
 * @param step what happened, by the name of the step; null for a publication
 * @param about null where it is about no edition
 * @param request null where it is about none, as are the recommendation, the query, the action, the
 *     times proposed for a clinic, the review of measures, the sign-off, the annual report and the
 *     clinic
 * @param by who did it
 * @param to whom it is for besides those whose part is next; null where that is nobody
 */
public record Telling(
        long id,
        Kind kind,
        String occasion,
        @Nullable EditionName about,
        @Nullable String step,
        @Nullable Long request,
        @Nullable Long recommendation,
        @Nullable Long query,
        @Nullable Long action,
        @Nullable Long times,
        @Nullable Long indicatorReview,
        @Nullable Long signOff,
        @Nullable Long annualReport,
        @Nullable ClinicSequence clinic,
        @Nullable Person by,
        @Nullable String to,
        @Nullable String reason) {

    /** What is told of. */
    public enum Kind {
        PUBLICATION,
        EDITION_STEP,
        REQUEST_STEP,
        CLINIC_STEP,
        WINDOW_CLOSING,
        RECOMMENDATION_STEP,
        QUERY_STEP,
        ACTION_STEP,
        CLINIC_TIMES,
        SET_CHANGE,
        SIGN_OFF,
        ANNUAL_REPORT
    }

    /**
     * What it is about.
     *
     * @param edition null where it is about none
     */
    public record What(
            @Nullable Long edition,
            @Nullable Long request,
            @Nullable Long recommendation,
            @Nullable Long query,
            @Nullable Long action,
            @Nullable Long times,
            @Nullable Long indicatorReview,
            @Nullable Long signOff,
            @Nullable Long annualReport,
            @Nullable ClinicSequence clinic) {

        public static What edition(long edition) {
            return new What(edition, null, null, null, null, null, null, null, null, null);
        }

        public static What request(long edition, long request) {
            return new What(edition, request, null, null, null, null, null, null, null, null);
        }

        public static What recommendation(long recommendation) {
            return new What(null, null, recommendation, null, null, null, null, null, null, null);
        }

        public static What query(long query) {
            return new What(null, null, null, query, null, null, null, null, null, null);
        }

        public static What action(long action) {
            return new What(null, null, null, null, action, null, null, null, null, null);
        }

        public static What times(long proposal) {
            return new What(null, null, null, null, null, proposal, null, null, null, null);
        }

        public static What indicatorReview(long review) {
            return new What(null, null, null, null, null, null, review, null, null, null);
        }

        public static What signOff(long signOff) {
            return new What(null, null, null, null, null, null, null, signOff, null, null);
        }

        public static What annualReport(long report) {
            return new What(null, null, null, null, null, null, null, null, report, null);
        }

        public static What clinic(@Nullable Long edition, ClinicSequence clinic) {
            return new What(edition, null, null, null, null, null, null, null, null, clinic);
        }
    }

    /** A state of a clinic's event in calendars. */
    public record ClinicSequence(long clinic, int sequence) {}

    /** Somebody by their subject, and how they are called. */
    public record Person(String subject, String name) {}

    /** An edition's names. */
    public record EditionName(
            long id,
            String scorecard,
            String title,
            String period,
            Frequency frequency,
            YearType yearType,
            int revision) {

        /** In words: "Early Help, March 2017". */
        public String words() {
            return "%s, %s%s"
                    .formatted(
                            title,
                            PeriodCode.parse(period, frequency, yearType).label(),
                            revision == 1 ? "" : " (correction)");
        }

        /** Where those who prepare it find it. */
        public String path() {
            return "/editions/%s/%s%s"
                    .formatted(scorecard, period, revision == 1 ? "" : "?revision=" + revision);
        }
    }

    /** Who did it, in a sentence. */
    public String byName() {
        return by == null ? "Somebody" : by.name();
    }

    /** Of what is about one. */
    public EditionName edition() {
        return Objects.requireNonNull(about);
    }

    public @Nullable String scorecard() {
        return about == null ? null : about.scorecard();
    }

    /** Without reading what may be wrong with it. */
    public String words() {
        if (about == null) {
            return "The e-mails about one %s could not be written."
                    .formatted(
                            switch (kind) {
                                case QUERY_STEP -> "general question";
                                case ACTION_STEP -> "action";
                                case CLINIC_TIMES -> "proposal of times";
                                case SET_CHANGE -> "review of measures";
                                case SIGN_OFF -> "sign-off";
                                case ANNUAL_REPORT -> "annual report";
                                case CLINIC_STEP -> "clinic";
                                default -> "recommendation";
                            });
        }
        return "The e-mails about %s %s could not be written."
                .formatted(about.title(), about.period());
    }
}
