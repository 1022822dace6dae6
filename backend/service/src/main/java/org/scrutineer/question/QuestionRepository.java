package org.scrutineer.question;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scrutineer.access.Visibility;
import org.scrutineer.action.ActionsOnMeasure;
import org.scrutineer.clock.Clocks;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.EditionRepository;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.edition.frozen.FrozenDocuments;
import org.scrutineer.edition.frozen.ReadableMeasures;
import org.scrutineer.edition.frozen.ReadableMeasures.MeasureAsFrozen;
import org.scrutineer.edition.frozen.ReadableMeasures.ScorecardMeasure;
import org.scrutineer.edition.frozen.ReadableMeasures.Statement;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;

/** What is published of measures and agreed on them, as far as the caller may see it. */
@RequestScoped
class QuestionRepository {

    /** Two years of months; how long something was missed need not be known further back. */
    private static final int EDITIONS = 24;

    private static final int ACTIONS = 20;

    private final ScorecardRepository scorecards;
    private final EditionRepository editions;
    private final FrozenDocuments frozen;
    private final ReadableMeasures measures;
    private final ActionsOnMeasure actions;
    private final Visibility visibility;
    private final Clock clock;

    QuestionRepository(
            ScorecardRepository scorecards,
            EditionRepository editions,
            FrozenDocuments frozen,
            ReadableMeasures measures,
            ActionsOnMeasure actions,
            Visibility visibility,
            Clock clock) {
        this.scorecards = scorecards;
        this.editions = editions;
        this.frozen = frozen;
        this.measures = measures;
        this.actions = actions;
        this.visibility = visibility;
        this.clock = clock;
    }

    /** Of these measures those that the edition shows to the caller; 404 without an edition. */
    List<KnownOfMeasure> known(String scorecardCode, String period, List<String> indicators) {
        Scorecard scorecard = scorecards.get(scorecardCode);
        Edition edition = editions.get(scorecard, period, null);
        Variant variant =
                visibility.seesExempt(scorecard.exemptCommittees()) ? Variant.FULL : Variant.OPEN;
        if (!edition.isPublished()) {
            throw visibility.absent();
        }
        return indicators.stream()
                .flatMap(indicator -> frozen.find(edition, indicator, variant).stream())
                .map(document -> frozen.read(document.gzip(), MeasureDocument.class))
                .map(document -> known(scorecardCode, document))
                .toList();
    }

    private KnownOfMeasure known(String scorecard, MeasureDocument document) {
        String indicator = document.measure().indicator();
        return new KnownOfMeasure(
                document,
                upTo(document, measures.statements(place(scorecard, indicator), EDITIONS)),
                actions.newest(indicator, ACTIONS),
                LocalDate.ofInstant(clock.instant(), Clocks.LONDON));
    }

    private static ScorecardMeasure place(String scorecard, String indicator) {
        return new ScorecardMeasure(scorecard, indicator);
    }

    /** Of each period what was said last, without what was published of later periods. */
    private static List<MeasureAsFrozen> upTo(
            MeasureDocument document, List<Statement> statements) {
        List<MeasureAsFrozen> said =
                statements.stream()
                        .filter(each -> each.supersededAt() == null)
                        .map(Statement::said)
                        .toList();
        Optional<MeasureAsFrozen> own =
                said.stream()
                        .filter(each -> each.period().code().equals(document.period().code()))
                        .findFirst();
        return own.map(each -> said.subList(said.indexOf(each), said.size())).orElse(List.of());
    }
}
