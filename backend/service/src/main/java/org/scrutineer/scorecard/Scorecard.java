package org.scrutineer.scorecard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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
}
