package org.scrutineer.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.scrutineer.area.ComparatorGroups;
import org.scrutineer.area.Localities;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.indicator.IndicatorService;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;
import org.scrutineer.scorecard.IndicatorSetDefinition;
import org.scrutineer.scorecard.IndicatorSets;
import org.scrutineer.scorecard.ScorecardDraft;
import org.scrutineer.scorecard.ScorecardService;
import org.scrutineer.setup.SetUpReport.SetUpProblem;
import org.scrutineer.threshold.ThresholdBatches;

/**
 * Loads a set-up whole or not at all, by the rules of each thing in it. A dry run is the same,
 * taken back.
 */
@RequestScoped
public class SetUpLoad {

    private static final Comparator<SetUpProblem> IN_THE_WORKBOOK =
            Comparator.comparingInt(SetUpLoad::sheet)
                    .thenComparing(
                            SetUpProblem::row, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final SetUpReader reader;
    private final Localities localities;
    private final ComparatorGroups groups;
    private final IndicatorService indicators;
    private final ScorecardService scorecards;
    private final IndicatorSets sets;
    private final ThresholdBatches targets;
    private final Locks locks;
    private final AuditLog audit;
    private final ObjectMapper json;

    SetUpLoad(
            SetUpReader reader,
            Localities localities,
            ComparatorGroups groups,
            IndicatorService indicators,
            ScorecardService scorecards,
            IndicatorSets sets,
            ThresholdBatches targets,
            Locks locks,
            AuditLog audit,
            ObjectMapper json) {
        this.reader = reader;
        this.localities = localities;
        this.groups = groups;
        this.indicators = indicators;
        this.scorecards = scorecards;
        this.sets = sets;
        this.targets = targets;
        this.locks = locks;
        this.audit = audit;
        this.json = json;
    }

    /** Says what it would do, and changes nothing. */
    @Transactional
    public SetUpReport check(SetUpSource sent) {
        SetUpReport report = apply(sent, true);
        QuarkusTransaction.setRollbackOnly();
        return report;
    }

    /** Loads it, or fails with 422 and its problems, having changed nothing. */
    @Transactional
    public SetUpReport load(SetUpSource sent) {
        SetUpReport report = apply(sent, false);
        if (report.problemCount() > 0) {
            throw ProblemException.at(
                    ProblemType.INVALID,
                    "The set-up has %s, so none of it was loaded."
                            .formatted(
                                    report.problemCount() == 1
                                            ? "1 problem"
                                            : report.problemCount() + " problems"),
                    report.problems().stream().map(SetUpLoad::place).toList());
        }
        return report;
    }

    /** The place of its sheet; what is of none of them comes first. */
    private static int sheet(SetUpProblem problem) {
        return problem.sheet() == null
                ? -1
                : SetUpSheet.named(problem.sheet()).map(Enum::ordinal).orElse(-1);
    }

    private static Place place(SetUpProblem problem) {
        return problem.sheet() == null
                ? Place.inBody(Objects.requireNonNull(problem.pointer()), problem.detail())
                : Place.inSheet(problem.sheet(), problem.row(), problem.column(), problem.detail());
    }

    private SetUpReport apply(SetUpSource source, boolean dryRun) {
        // One at a time, so that what is there now is there until it is written.
        locks.hold("set-up");
        SetUp sent = source.setUp();
        JsonNode tree = json.valueToTree(sent);
        SetUpDifferences differences = new SetUpDifferences(json.valueToTree(reader.now()), tree);
        Stages stages = new Stages(tree, source.wrong(), differences.twice());
        stages.take(
                SetUpSheet.LOCALITIES,
                sent.localities(),
                differences.differs(SetUpSheet.LOCALITIES),
                localities::putAll);
        stages.take(
                SetUpSheet.GROUPS,
                sent.comparatorGroups(),
                differences.differs(SetUpSheet.GROUPS),
                groups::putAll);
        stages.take(
                SetUpSheet.INDICATORS,
                sent.indicators(),
                differences.differs(SetUpSheet.INDICATORS),
                indicators::putAll);
        stages.take(
                SetUpSheet.SCORECARDS,
                sent.scorecards(),
                differences::definesOtherwise,
                scorecards::putAll);
        stages.refuse(sameReasons(sent.scorecards(), differences));
        stages.take(
                SetUpSheet.SCORECARDS,
                sent.scorecards(),
                differences::choosesOtherwise,
                sets::createAll);
        stages.take(
                SetUpSheet.TARGETS,
                sent.targets(),
                differences.differs(SetUpSheet.TARGETS),
                targets::putAll);
        List<SetUpProblem> problems = new ArrayList<>(source.unread());
        stages.wrong().forEach(each -> problems.add(source.where().apply(each)));
        problems.sort(IN_THE_WORKBOOK);
        if (problems.isEmpty() && differences.isAny()) {
            audit.record(
                    "set-up-loaded", "set-up", "set-up", Map.of("sheets", differences.counts()));
        }
        return new SetUpReport(
                dryRun,
                !dryRun && problems.isEmpty(),
                differences.counts(),
                problems.size(),
                problems.stream().limit(SetUpReport.LISTED).toList(),
                differences.changes());
    }

    private static List<Place> sameReasons(
            List<ScorecardDraft> scorecards, SetUpDifferences differences) {
        List<Place> same = new ArrayList<>();
        for (int i = 0; i < scorecards.size(); i++) {
            IndicatorSetDefinition set = scorecards.get(i).set();
            if (set != null
                    && differences.choosesOtherwise(i)
                    && SetUpCells.plain(set.reason()).equals(differences.reasonSoFar(i))) {
                same.add(
                        Place.inBody(
                                "/scorecards/%d/set/reason".formatted(i),
                                "is still why the measures were what they are now: say why they change"));
            }
        }
        return same;
    }

    /** What goes in one after the other, without what follows from what was wrong before. */
    private static final class Stages {

        private final JsonNode tree;
        private final List<Place> wrong = new ArrayList<>();
        private final Set<String> broken = new HashSet<>();

        Stages(JsonNode tree, List<Place> unfit, List<Place> twice) {
            this.tree = tree;
            refuse(unfit);
            refuse(twice);
        }

        List<Place> wrong() {
            return wrong;
        }

        /** Takes those of a list that are to be written and not wrong already. */
        <T> void take(
                SetUpSheet kind,
                List<T> all,
                IntPredicate which,
                Function<List<T>, List<Place>> put) {
            int[] places =
                    IntStream.range(0, all.size())
                            .filter(which)
                            .filter(i -> !broken.contains(thing(kind.field, i)))
                            .toArray();
            if (places.length == 0) {
                return;
            }
            refuse(
                    put.apply(IntStream.of(places).mapToObj(all::get).toList()).stream()
                            .map(each -> moved(each, kind, places))
                            .filter(
                                    each ->
                                            !broken.contains(
                                                    "=" + tree.at(each.pointer()).asText()))
                            .toList());
        }

        private static Place moved(Place of, SetUpSheet kind, int[] places) {
            String[] steps = Objects.requireNonNull(of.pointer()).split("/", 3);
            return Place.inBody(
                    "/%s/%d%s"
                            .formatted(
                                    kind.field,
                                    places[Integer.parseInt(steps[1])],
                                    steps.length > 2 ? "/" + steps[2] : ""),
                    of.detail());
        }

        void refuse(List<Place> places) {
            for (Place each : places) {
                wrong.add(each);
                String[] steps = Objects.requireNonNull(each.pointer()).split("/", 4);
                String thing = "/" + steps[1] + "/" + steps[2];
                broken.add(thing);
                broken.add("=" + tree.at(thing + "/code").asText());
            }
        }

        private static String thing(String field, int place) {
            return "/" + field + "/" + place;
        }
    }
}
