package org.scrutineer.scorecard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.InvalidPeriod;
import org.scrutineer.period.Period;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;

/** A named, ordered, grouped set of indicators for an audience: a series of editions. */
@Entity
public class Scorecard {

    @Id private String code;
    @Version private int version;
    private String title;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private Audience.Kind audience;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] committees;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    @Enumerated(EnumType.STRING)
    private YearType yearType;

    private int requestWindowDays;
    private @Nullable String arrangementReason;
    private @Nullable String agreedBy;
    private @Nullable LocalDate agreedOn;
    private @Nullable LocalDate nextReviewOn;
    private boolean opensByItself;
    private int figuresDueDays;
    private int commentaryDueDays;
    private boolean commentaryRequired;
    private @Nullable Integer boardDays;
    private @Nullable Integer publicationDays;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] exemptCommittees;

    private boolean inNewsletter;

    protected Scorecard() {}

    Scorecard(String code, ScorecardDefinition definition) {
        this.code = code;
        define(definition);
    }

    final void define(ScorecardDefinition from) {
        title = from.title();
        purpose = from.purpose();
        audience = from.audience().kind();
        committees = from.audience().committees().toArray(String[]::new);
        frequency = from.frequency();
        yearType = from.yearType();
        requestWindowDays = from.requestWindowDays();
        arrange(from.arrangement());
        opensByItself = from.timetable().opensByItself();
        figuresDueDays = from.timetable().figuresDueDays();
        commentaryDueDays = from.timetable().commentaryDueDays();
        commentaryRequired = from.timetable().commentaryRequired();
        boardDays = from.timetable().boardDays();
        publicationDays = from.timetable().publicationDays();
        exemptCommittees = from.exemptCommittees().toArray(String[]::new);
        inNewsletter = from.inNewsletter();
    }

    final void arrange(@Nullable Arrangement arrangement) {
        arrangementReason = arrangement == null ? null : arrangement.reason();
        agreedBy = arrangement == null ? null : arrangement.agreedBy();
        agreedOn = arrangement == null ? null : arrangement.agreedOn();
        nextReviewOn = arrangement == null ? null : arrangement.nextReviewOn();
    }

    /** Whether its periods are counted as this definition counts them. */
    boolean keepsCalendar(ScorecardDefinition by) {
        return frequency == by.frequency() && yearType == by.yearType();
    }

    /** The period with this code, of this scorecard's frequency and year. */
    public Period period(String periodCode) throws InvalidPeriod {
        return PeriodCode.parse(periodCode, frequency, yearType);
    }

    public String code() {
        return code;
    }

    int version() {
        return version;
    }

    public String title() {
        return title;
    }

    public String purpose() {
        return purpose;
    }

    public Audience audience() {
        return new Audience(audience, List.of(committees));
    }

    public Frequency frequency() {
        return frequency;
    }

    public YearType yearType() {
        return yearType;
    }

    public int requestWindowDays() {
        return requestWindowDays;
    }

    public @Nullable Arrangement arrangement() {
        return arrangementReason == null || agreedBy == null
                ? null
                : new Arrangement(arrangementReason, agreedBy, agreedOn, nextReviewOn);
    }

    public Timetable timetable() {
        return new Timetable(
                opensByItself,
                figuresDueDays,
                commentaryDueDays,
                commentaryRequired,
                boardDays,
                publicationDays);
    }

    /** The committees whose members see what is exempt from publication. */
    public List<String> exemptCommittees() {
        return List.of(exemptCommittees);
    }

    public boolean inNewsletter() {
        return inNewsletter;
    }
}
