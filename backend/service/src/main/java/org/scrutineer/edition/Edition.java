package org.scrutineer.edition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scrutineer.period.Period;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.scorecard.EditionState;
import org.scrutineer.scorecard.RatingCounts;

/**
 * One scorecard for one period, on its way from draft to published. Every step is a method that
 * refuses to be taken out of turn.
 */
@Entity
public class Edition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private String scorecardCode;
    private String periodCode;
    private int revision;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private int setVersion;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    private String overview;
    private @Nullable String dataNote;
    private @Nullable String erratum;
    private String openedBy;
    private Instant openedAt;
    private @Nullable String submittedBy;
    private @Nullable Instant submittedAt;
    private @Nullable Approval approval;
    private @Nullable Instant publishAt;
    private @Nullable Instant publishedAt;
    private @Nullable Instant supersededAt;
    private @Nullable Instant requestsUntil;
    private @Nullable RatingCounts counts;

    /** The digest is of everything that the edition said then. */
    @Embeddable
    record Approval(String approvedBy, Instant approvedAt, String approvedSha256) {}

    protected Edition() {}

    /** Opens a draft. */
    public Edition(
            String scorecardCode,
            Period period,
            int setVersion,
            String overview,
            String by,
            Instant at) {
        this.scorecardCode = scorecardCode;
        this.periodCode = period.code();
        this.revision = 1;
        this.firstDay = period.firstDay();
        this.lastDay = period.lastDay();
        this.setVersion = setVersion;
        this.state = EditionState.DRAFT;
        this.overview = overview;
        this.openedBy = by;
        this.openedAt = at;
    }

    /**
     * Opens a correction of what is published: the same set of indicators and overview, to be put
     * right and taken through the same steps.
     *
     * @param erratum what it puts right
     */
    public static Edition correcting(
            Edition published, Period period, String erratum, String by, Instant at) {
        published.must("Only a published edition can be corrected.", EditionState.PUBLISHED);
        published.mustBeCurrent();
        Edition correction =
                new Edition(
                        published.scorecardCode,
                        period,
                        published.setVersion,
                        published.overview,
                        by,
                        at);
        correction.revision = published.revision + 1;
        correction.erratum = erratum;
        correction.dataNote = published.dataNote;
        return correction;
    }

    public void write(String newOverview, @Nullable String newDataNote) {
        mustBeDraft();
        overview = newOverview;
        dataNote = newDataNote;
    }

    /** Whoever submits it may not approve it. */
    public void submit(String by, Instant at) {
        must("Only a draft can be submitted.", EditionState.DRAFT);
        state = EditionState.SUBMITTED;
        submittedBy = by;
        submittedAt = at;
    }

    /** Who submitted it stays known: it is theirs again. */
    public void sendBack() {
        must(
                "Only a submitted or approved edition can be sent back.",
                EditionState.SUBMITTED,
                EditionState.APPROVED);
        state = EditionState.DRAFT;
        approval = null;
        publishAt = null;
    }

    /** Keeps the digest of what is approved. */
    public void approve(String by, Instant at, String content) {
        mustBeApprovableBy(by);
        state = EditionState.APPROVED;
        approval = new Approval(by, at, content);
    }

    /** Sets the time at which it is to be published; null takes it back. */
    public void schedule(@Nullable Instant at) {
        mustBeApproved();
        publishAt = at;
    }

    public boolean isDue(Instant now) {
        return state == EditionState.APPROVED && publishAt != null && !publishAt.isAfter(now);
    }

    /** Whether what would be published, by its digest, is what was approved. */
    public boolean isAsApproved(String content) {
        return approval != null && content.equals(approval.approvedSha256());
    }

    public void publish(Instant at, @Nullable Instant windowCloses, RatingCounts ratings) {
        mustBeApproved();
        state = EditionState.PUBLISHED;
        publishedAt = at;
        requestsUntil = windowCloses;
        counts = ratings;
    }

    /** Fails with 409 unless it can still be written. */
    public void mustBeDraft() {
        must("Only a draft can be changed.", EditionState.DRAFT);
    }

    /** A correction of it is what members read from now on. */
    public void supersede(Instant at) {
        mustBeCurrent();
        supersededAt = at;
    }

    private void mustBeCurrent() {
        if (supersededAt != null) {
            throw ProblemException.conflict(
                    "A later correction has taken the place of this revision. Correct that one.");
        }
    }

    /** Fails with 409 once it is published. */
    public void mustBeUnpublished() {
        must(
                "Comments are made before an edition is published.",
                EditionState.DRAFT,
                EditionState.SUBMITTED,
                EditionState.APPROVED);
    }

    /** Fails with 409 unless it is with the board and somebody else submitted it. */
    public void mustBeApprovableBy(String by) {
        must("Only a submitted edition can be approved.", EditionState.SUBMITTED);
        if (by.equals(submittedBy)) {
            throw ProblemException.conflict(
                    "You submitted this edition, so someone else on the board must approve it.");
        }
    }

    /** Fails with 409 unless it is approved. */
    public void mustBeApproved() {
        must("Only an approved edition can be published.", EditionState.APPROVED);
    }

    private void must(String otherwise, EditionState... needed) {
        if (!List.of(needed).contains(state)) {
            throw ProblemException.conflict(
                    "%s This one is %s.".formatted(otherwise, state.name().toLowerCase(Locale.UK)));
        }
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String scorecardCode() {
        return scorecardCode;
    }

    public String periodCode() {
        return periodCode;
    }

    /** The subject of whoever submitted it last; null before anybody did. */
    public @Nullable String submittedBy() {
        return submittedBy;
    }

    /** As the audit trail and people name it. */
    public String reference() {
        return scorecardCode + '/' + periodCode + (revision == 1 ? "" : " revision " + revision);
    }

    public boolean isCorrection() {
        return revision > 1;
    }

    /** 1 for the first publication; each correction counts on. */
    public int revision() {
        return revision;
    }

    /** What a correction puts right; null for the first publication. */
    public @Nullable String erratum() {
        return erratum;
    }

    /** When an approved edition is to be published; null until that is set. */
    public @Nullable Instant publishAt() {
        return publishAt;
    }

    /** When a correction took its place; null while it is what members read. */
    public @Nullable Instant supersededAt() {
        return supersededAt;
    }

    public int setVersion() {
        return setVersion;
    }

    public EditionState state() {
        return state;
    }

    public boolean isPublished() {
        return state == EditionState.PUBLISHED;
    }

    public String overview() {
        return overview;
    }

    /** What a reader should know about its figures as a whole; null when there is nothing. */
    public @Nullable String dataNote() {
        return dataNote;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable Instant requestsUntil() {
        return requestsUntil;
    }

    public @Nullable RatingCounts counts() {
        return counts;
    }
}
