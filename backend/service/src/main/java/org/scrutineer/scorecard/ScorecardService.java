package org.scrutineer.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;

/** Defines scorecards. */
@ApplicationScoped
public class ScorecardService {

    private static final String CALENDAR_IN_USE =
            "Its editions are for periods of the frequency and year that it has now. Keep both, or define a new scorecard with the other calendar.";

    private final ScorecardRepository scorecards;
    private final Locks locks;
    private final AuditLog audit;

    ScorecardService(ScorecardRepository scorecards, Locks locks, AuditLog audit) {
        this.scorecards = scorecards;
        this.locks = locks;
        this.audit = audit;
    }

    /** Creates the scorecard, or changes the version the caller read. */
    @Transactional
    public Scorecard put(String code, ScorecardDefinition definition, Precondition precondition) {
        definition.check();
        locks.hold(lock(code));
        Scorecard scorecard = scorecards.hold(code);
        if (scorecard == null) {
            precondition.checkAbsent();
            scorecard = new Scorecard(code, definition);
            scorecards.add(scorecard);
        } else {
            precondition.check(scorecard.version());
            if (!scorecard.keepsCalendar(definition)
                    && !scorecards.haveEditions(List.of(code)).isEmpty()) {
                throw ProblemException.conflict(CALENDAR_IN_USE);
            }
            scorecard.define(definition);
        }
        scorecards.flush();
        audit.record("scorecard-defined", "scorecard", code, Map.of("definition", definition));
        return scorecard;
    }

    /**
     * Says within the caller's transaction why members get it, and when that is looked at again.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void arrange(String code, Arrangement arrangement) {
        locks.hold(lock(code));
        Scorecard scorecard = scorecards.hold(code);
        if (scorecard == null) {
            throw ProblemException.notFound();
        }
        scorecard.arrange(arrangement);
        scorecards.flush();
        audit.record(
                "scorecard-arrangement-decided",
                "scorecard",
                code,
                Map.of("arrangement", arrangement));
    }

    /**
     * Defines several within the caller's transaction, new ones and others, apart from the
     * indicators that they show. What is wrong stands at its place in the list and was left out:
     * the caller takes back the others.
     */
    public List<Place> putAll(List<ScorecardDraft> drafts) {
        locks.holdAll(drafts.stream().map(each -> lock(each.code())).toList());
        Map<String, Scorecard> there =
                scorecards.all().stream()
                        .collect(Collectors.toMap(Scorecard::code, Function.identity()));
        Set<String> inUse =
                Set.copyOf(
                        scorecards.haveEditions(
                                drafts.stream()
                                        .filter(each -> movesCalendar(there.get(each.code()), each))
                                        .map(ScorecardDraft::code)
                                        .toList()));
        Map<String, Map<String, ScorecardDefinition>> right = new LinkedHashMap<>();
        List<Place> wrong =
                Place.sift(
                        drafts,
                        draft ->
                                places(
                                        draft,
                                        there.get(draft.code()),
                                        inUse.contains(draft.code())),
                        draft -> {
                            right.put(draft.code(), Map.of("definition", draft.definition()));
                            put(draft, there.get(draft.code()));
                        });
        scorecards.flush();
        audit.recordEach("scorecard-defined", "scorecard", right);
        return wrong;
    }

    private void put(ScorecardDraft draft, @Nullable Scorecard now) {
        if (now == null) {
            scorecards.add(new Scorecard(draft.code(), draft.definition()));
        } else {
            now.define(draft.definition());
        }
    }

    private static boolean movesCalendar(@Nullable Scorecard now, ScorecardDraft draft) {
        return now != null && !now.keepsCalendar(draft.definition());
    }

    private static List<Place> places(
            ScorecardDraft draft, @Nullable Scorecard now, boolean inUse) {
        List<Place> places =
                new ArrayList<>(
                        Precondition.missed(draft.version(), now == null ? null : now.version()));
        if (inUse) {
            places.add(Place.inBody("/definition/frequency", CALENDAR_IN_USE));
        }
        try {
            draft.definition().check();
        } catch (ProblemException refused) {
            refused.places().forEach(each -> places.add(each.under("/definition")));
        }
        return places;
    }

    private static String lock(String code) {
        return "scorecard " + code;
    }
}
