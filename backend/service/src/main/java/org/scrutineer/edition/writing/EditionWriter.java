package org.scrutineer.edition.writing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaName;
import org.scrutineer.assessment.Rating;
import org.scrutineer.assessment.RulesVersion;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.change.ChangesWriter;
import org.scrutineer.edition.document.Agreement;
import org.scrutineer.edition.document.Changes;
import org.scrutineer.edition.document.Council;
import org.scrutineer.edition.document.CountsByRating;
import org.scrutineer.edition.document.DocumentThreshold;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.document.EditionDocument.Theme;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.edition.document.PeriodInDocument;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.edition.document.WrittenEdition;
import org.scrutineer.edition.figures.Figures;
import org.scrutineer.edition.frozen.EarlierEdition;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.Period;
import org.scrutineer.scorecard.RatingCounts;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.threshold.Threshold.Basis;

/**
 * Writes the documents of an edition from its figures. The same code serves previews and freezing,
 * so what was approved is what members read. Pure.
 */
public final class EditionWriter {

    private static final String WEEKLY =
            "From one week to the next most movement is noise. Before you read anything into the latest figure, look at the measure's control chart: it says whether a change is more than chance.";

    private final Scorecard scorecard;
    private final Edition edition;
    private final AreaName council;
    private final boolean demonstration;
    private final Publication publication;
    private final Period period;
    private final List<MeasureWriter> writers;
    private final @Nullable EarlierEdition earlier;
    private final Variant variant;

    /** Long to write, and asked for by its digest, its copy and its readers. */
    private @Nullable EditionDocument document;

    /**
     * What only publication adds.
     *
     * @param at null for a preview
     */
    private record Publication(@Nullable Instant at, @Nullable Instant requestsUntil) {
        static final Publication PREVIEW = new Publication(null, null);
    }

    /** Writes a preview with everything in it. */
    public EditionWriter(
            Scorecard scorecard, Edition edition, Figures figures, boolean demonstration) {
        this(
                scorecard,
                edition,
                figures.council(),
                demonstration,
                Publication.PREVIEW,
                writers(scorecard.period(edition.periodCode()), figures),
                EarlierWithoutHidden.of(figures),
                Variant.FULL);
    }

    private EditionWriter(
            Scorecard scorecard,
            Edition edition,
            AreaName council,
            boolean demonstration,
            Publication publication,
            List<MeasureWriter> writers,
            @Nullable EarlierEdition earlier,
            Variant variant) {
        this.scorecard = scorecard;
        this.edition = edition;
        this.council = council;
        this.demonstration = demonstration;
        this.publication = publication;
        this.period = scorecard.period(edition.periodCode());
        this.writers = writers;
        this.earlier = earlier;
        this.variant = variant;
    }

    private static List<MeasureWriter> writers(Period period, Figures figures) {
        return figures.measures().stream()
                .map(each -> new MeasureWriter(each, period, figures.choices()))
                .toList();
    }

    /** The same as published: nothing is assessed again. */
    public EditionWriter published(Instant at, @Nullable Instant requestsUntil) {
        return new EditionWriter(
                scorecard,
                edition,
                council,
                demonstration,
                new Publication(at, requestsUntil),
                writers,
                earlier,
                variant);
    }

    /** The same for the whole audience: nothing is assessed again. */
    public EditionWriter open() {
        return new EditionWriter(
                scorecard,
                edition,
                council,
                demonstration,
                publication,
                writers.stream().filter(each -> !each.isExempt()).toList(),
                earlier,
                Variant.OPEN);
    }

    /** Whether anything in it is exempt from publication. */
    public boolean hasExempt() {
        return writers.stream().anyMatch(each -> each.isExempt() || each.hasExemptNote());
    }

    /** The document of the scorecard itself. */
    public EditionDocument scorecard() {
        if (document == null) {
            document = write();
        }
        return document;
    }

    private EditionDocument write() {
        Map<String, List<Measure>> themes = new LinkedHashMap<>();
        for (MeasureWriter each : writers) {
            themes.computeIfAbsent(each.theme(), name -> new ArrayList<>())
                    .add(each.measure(variant));
        }
        EditionDocument alone = scorecard(themes, null);
        return earlier == null
                ? alone
                : scorecard(themes, ChangesWriter.of(earlier.as(variant), alone));
    }

    /**
     * @param changes since the edition before; null when there is none
     */
    private EditionDocument scorecard(
            Map<String, List<Measure>> themes, @Nullable Changes changes) {
        List<Measure> rows = themes.values().stream().flatMap(List::stream).toList();
        return new EditionDocument(
                scorecard.code(),
                scorecard.title(),
                scorecard.purpose(),
                PeriodInDocument.of(period),
                edition.revision(),
                edition.erratum(),
                Council.of(council),
                publication.at() == null,
                demonstration,
                RulesVersion.VERSION,
                edition.setVersion(),
                edition.overview(),
                edition.dataNote(),
                publication.at(),
                publication.requestsUntil(),
                CountsByRating.of(counts()),
                rows.isEmpty() ? List.of() : HowToReadWriter.of(rows.getFirst()),
                writers.stream().flatMap(each -> each.findings().stream()).toList(),
                themes.entrySet().stream()
                        .map(theme -> new Theme(theme.getKey(), theme.getValue()))
                        .toList(),
                Agreement.of(scorecard.arrangement()),
                SetChangeWriter.of(earlier == null ? null : earlier.set(), variant),
                changes,
                scorecard.frequency() == Frequency.WEEKLY ? WEEKLY : null,
                unchecked(rows),
                byRule(rows));
    }

    private static @Nullable String unchecked(List<Measure> rows) {
        long measures =
                rows.stream()
                        .filter(
                                row ->
                                        row.comparisons().stream()
                                                .anyMatch(each -> each.unchecked() != null))
                        .count();
        return measures == 0
                ? null
                : "For %d %s the figure of the region or of England could not be checked, because fewer than half of its authorities have a figure here. Each measure’s page says which."
                        .formatted(measures, measures == 1 ? "measure" : "measures");
    }

    private static @Nullable String byRule(List<Measure> rows) {
        long measures =
                rows.stream()
                        .filter(row -> row.rating().letter() != null)
                        .map(Measure::threshold)
                        .filter(Objects::nonNull)
                        .filter(DocumentThreshold::goesByRule)
                        .count();
        return measures == 0
                ? null
                : "%s: %d of %d %s %s no published target and %s rated by the average of %s statistical neighbours for the same period. As good as that is green, within %d%% of it amber."
                        .formatted(
                                Basis.RULE,
                                measures,
                                rows.size(),
                                rows.size() == 1 ? "measure" : "measures",
                                measures == 1 ? "has" : "have",
                                measures == 1 ? "is" : "are",
                                measures == 1 ? "its" : "their",
                                Basis.RULE_AMBER_WITHIN_PERCENT);
    }

    /** How far each measure is ready for the board, in the scorecard's order. */
    public List<Readiness> readiness() {
        return writers.stream().map(MeasureWriter::readiness).toList();
    }

    /** All that it says. */
    public WrittenEdition written() {
        return new WrittenEdition(scorecard(), writers.stream().map(this::measure).toList());
    }

    /** The document of one measure; null when it is not on this scorecard. */
    public @Nullable MeasureDocument measure(String indicator) {
        return writers.stream()
                .filter(each -> each.indicator().code().equals(indicator))
                .findFirst()
                .map(this::measure)
                .orElse(null);
    }

    private MeasureDocument measure(MeasureWriter writer) {
        return writer.document(
                new MeasureWriter.Of(
                        scorecard.code(), scorecard.title(), edition.revision(), edition.erratum()),
                period,
                council,
                demonstration,
                publication.at(),
                variant);
    }

    /** How many of its measures have each rating. */
    public RatingCounts counts() {
        List<Rating.Code> ratings =
                writers.stream().map(each -> each.measure(variant).rating().code()).toList();
        return new RatingCounts(
                count(ratings, Rating.Code.GREEN::equals),
                count(ratings, Rating.Code.AMBER::equals),
                count(ratings, Rating.Code.RED::equals),
                count(ratings, Rating.Code.NOT_RATED::equals));
    }

    private static int count(List<Rating.Code> ratings, Predicate<Rating.Code> which) {
        return (int) ratings.stream().filter(which).count();
    }
}
