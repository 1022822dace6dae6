package org.scrutineer.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Aggregation;
import org.scrutineer.assessment.DirectionComparator;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.Unit;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.InvalidPeriod;
import org.scrutineer.period.Period;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.Year;
import org.scrutineer.period.YearType;

/** What is measured: members say <em>measure</em>. */
@Entity
public class Indicator {

    @Id private String code;
    @Version private int version;
    private String title;
    private String definition;
    private @Nullable String rationale;
    private @Nullable String methodology;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    private int decimals;
    private @Nullable String numeratorDescription;
    private @Nullable String denominatorDescription;

    @Enumerated(EnumType.STRING)
    private Polarity polarity;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    @Enumerated(EnumType.STRING)
    private YearType yearType;

    @Enumerated(EnumType.STRING)
    private Aggregation aggregation;

    @Enumerated(EnumType.STRING)
    private @Nullable DirectionComparator comparator;

    private @Nullable BigDecimal noChangeBand;
    private @Nullable Integer baselinePeriods;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Rebasing> rebasings;

    private String theme;
    private @Nullable String leadService;
    private @Nullable Integer collectionLagDays;
    private @Nullable String sourceName;
    private @Nullable String sourceUrl;
    private @Nullable String dataNote;
    private @Nullable LocalDate retiredOn;
    private @Nullable String retiredReason;
    private @Nullable String replacedBy;

    protected Indicator() {}

    Indicator(String code, IndicatorDefinition definition) {
        this.code = code;
        define(definition);
    }

    /** Takes a new definition; editions already published keep theirs. */
    final void define(IndicatorDefinition from) {
        title = from.title();
        definition = from.definition();
        rationale = from.rationale();
        methodology = from.methodology();
        unit = from.unit();
        decimals = from.decimals();
        numeratorDescription = from.numeratorDescription();
        denominatorDescription = from.denominatorDescription();
        polarity = from.polarity();
        frequency = from.frequency();
        yearType = from.yearType();
        aggregation = from.aggregation();
        comparator = from.comparator();
        noChangeBand = from.noChangeBand();
        baselinePeriods = from.baselinePeriods();
        rebasings = from.rebasings();
        theme = from.theme();
        leadService = from.leadService();
        collectionLagDays = from.collectionLagDays();
        sourceName = from.sourceName();
        sourceUrl = from.sourceUrl();
        dataNote = from.dataNote();
        Retirement retirement = from.retirement();
        retiredOn = retirement == null ? null : retirement.retiredOn();
        retiredReason = retirement == null ? null : retirement.reason();
        replacedBy = retirement == null ? null : retirement.replacedBy();
    }

    /** The same by another definition, kept nowhere. */
    public Indicator as(IndicatorDefinition other) {
        return new Indicator(code, other);
    }

    /** Whether its periods are counted as this definition counts them. */
    boolean keepsCalendar(IndicatorDefinition by) {
        return frequency == by.frequency() && yearType == by.yearType();
    }

    /** The period with this code, of this indicator's frequency and year. */
    public Period period(String periodCode) throws InvalidPeriod {
        return PeriodCode.parse(periodCode, frequency, yearType);
    }

    /** The year with this code, of this indicator's year type. */
    public Year year(String yearCode) throws InvalidPeriod {
        return PeriodCode.year(yearCode, yearType);
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

    public String definition() {
        return definition;
    }

    public @Nullable String rationale() {
        return rationale;
    }

    public @Nullable String methodology() {
        return methodology;
    }

    public Unit unit() {
        return unit;
    }

    public int decimals() {
        return decimals;
    }

    public @Nullable String numeratorDescription() {
        return numeratorDescription;
    }

    public @Nullable String denominatorDescription() {
        return denominatorDescription;
    }

    public Polarity polarity() {
        return polarity;
    }

    public Frequency frequency() {
        return frequency;
    }

    public YearType yearType() {
        return yearType;
    }

    public Aggregation aggregation() {
        return aggregation;
    }

    /** Null when the council's scheme says what its direction of travel compares with. */
    public @Nullable DirectionComparator comparator() {
        return comparator;
    }

    public @Nullable BigDecimal noChangeBand() {
        return noChangeBand;
    }

    /**
     * How many figures, from the first of each stretch, the control limits rest on; null for all.
     */
    public @Nullable Integer baselinePeriods() {
        return baselinePeriods;
    }

    /** Where its control chart starts afresh. */
    public List<Rebasing> rebasings() {
        return rebasings;
    }

    public String theme() {
        return theme;
    }

    public @Nullable String leadService() {
        return leadService;
    }

    /** How many days after a period its figure usually comes; null when that is not known. */
    public @Nullable Integer collectionLagDays() {
        return collectionLagDays;
    }

    /** The period that an edition shows the figure of, whether or not it is there. */
    public Period latestIn(Period edition) {
        return frequency.latestIn(edition, yearType);
    }

    public @Nullable String sourceName() {
        return sourceName;
    }

    public @Nullable String sourceUrl() {
        return sourceUrl;
    }

    public @Nullable String dataNote() {
        return dataNote;
    }

    /** Null while it is in use and nobody has said until when. */
    public @Nullable Retirement retirement() {
        return retiredOn == null || retiredReason == null
                ? null
                : new Retirement(retiredOn, retiredReason, replacedBy);
    }

    /** Whether it is no longer used on that day. */
    public boolean isRetired(LocalDate day) {
        return retiredOn != null && !day.isBefore(retiredOn);
    }
}
