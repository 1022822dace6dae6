package org.scrutineer.annualreport;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;
import org.scrutineer.edition.frozen.FrozenDocuments.Document;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;

/**
 * The report of a scorecard's year on its way to its readers. Every step refuses to be taken out of
 * turn, as {@link AnnualReportMove} says.
 */
@Entity
@Table(name = "annual_report")
public class AnnualReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private String scorecardCode;

    @Enumerated(EnumType.STRING)
    private YearKind yearKind;

    private String yearCode;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private AnnualReportState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Section> sections;

    private @Nullable String submittedBy;
    private @Nullable Instant publishedAt;

    @Enumerated(EnumType.STRING)
    private Audience.@Nullable Kind audience;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String @Nullable [] committees;

    private @Nullable String sha256;
    private byte @Nullable [] gzip;

    protected AnnualReport() {}

    AnnualReport(String scorecardCode, ReportYear year) {
        this.scorecardCode = scorecardCode;
        yearKind = year.kind();
        yearCode = year.code();
        firstDay = year.firstDay();
        lastDay = year.lastDay();
        state = AnnualReportState.DRAFT;
        sections = List.of();
    }

    /** In the place of what was written there before. */
    void write(Section section) {
        state = AnnualReportMove.WRITE.from(state);
        List<Section> written = new ArrayList<>(sections);
        written.removeIf(each -> each.isAt(section.part(), section.of()));
        if (section.text() != null) {
            written.add(section);
        }
        sections = List.copyOf(written);
    }

    /** Keeps what the board is given: that and nothing else is what it approves. */
    void submit(Document document, Audience readers, String by) {
        state = AnnualReportMove.SUBMIT.from(state);
        audience = readers.kind();
        committees = readers.committees().toArray(String[]::new);
        sha256 = document.sha256();
        gzip = document.gzip();
        submittedBy = by;
    }

    void sendBack() {
        state = AnnualReportMove.SEND_BACK.from(state);
        audience = null;
        committees = null;
        sha256 = null;
        gzip = null;
    }

    void approve(String by) {
        AnnualReportState next = AnnualReportMove.APPROVE.from(state);
        if (by.equals(submittedBy)) {
            throw ProblemException.conflict(
                    "You gave this report to the board, so someone else on it must approve it.");
        }
        state = next;
    }

    void publish(Instant at) {
        state = AnnualReportMove.PUBLISH.from(state);
        publishedAt = at;
    }

    Long id() {
        return id;
    }

    public String reference() {
        return Reference.ANNUAL_REPORT.of(id);
    }

    public int version() {
        return version;
    }

    String scorecard() {
        return scorecardCode;
    }

    ReportYear year() {
        return yearKind.year(yearCode).orElseThrow();
    }

    AnnualReportState state() {
        return state;
    }

    List<Section> sections() {
        return sections;
    }

    @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** What the board was given; null while it is a draft. */
    @Nullable Document kept() {
        return sha256 == null || gzip == null ? null : new Document(sha256, gzip);
    }
}
