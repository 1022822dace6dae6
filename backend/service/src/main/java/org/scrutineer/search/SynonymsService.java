package org.scrutineer.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;

/** Says which words mean the same to whoever searches. A word is in one group at most. */
@ApplicationScoped
class SynonymsService {

    /** Each search looks for every one of them in what was asked. */
    private static final int MOST = 300;

    private final SynonymsRepository groups;
    private final Locks locks;
    private final AuditLog audit;

    SynonymsService(SynonymsRepository groups, Locks locks, AuditLog audit) {
        this.groups = groups;
        this.locks = locks;
        this.audit = audit;
    }

    @Transactional
    SynonymGroup add(SynonymsDraft draft) {
        hold();
        if (groups.all().size() >= MOST) {
            throw ProblemException.conflict(
                    "There are %d groups already. Put these words into one of them, or take one away."
                            .formatted(MOST));
        }
        List<String> words = draft.tidied();
        check(words, null);
        SynonymGroup group = new SynonymGroup(words);
        groups.add(group);
        return done(group, "synonyms-added", Map.of("words", words));
    }

    @Transactional
    SynonymGroup change(String reference, SynonymsDraft draft, Precondition precondition) {
        SynonymGroup group = toChange(reference, precondition);
        List<String> words = draft.tidied();
        check(words, group);
        List<String> before = group.words();
        group.say(words);
        groups.flush();
        return done(group, "synonyms-changed", Map.of("before", before, "words", words));
    }

    @Transactional
    void remove(String reference, Precondition precondition) {
        SynonymGroup group = toChange(reference, precondition);
        groups.remove(group);
        done(group, "synonyms-removed", Map.of("words", group.words()));
    }

    private SynonymGroup toChange(String reference, Precondition precondition) {
        hold();
        SynonymGroup group = groups.hold(reference);
        precondition.check(group.version());
        return group;
    }

    /** Of two who put one word into two groups, the second is told of the first. */
    private void hold() {
        locks.hold("synonyms");
    }

    private void check(List<String> said, @Nullable SynonymGroup itself) {
        Map<String, SynonymGroup> elsewhere = new HashMap<>();
        groups.all().stream()
                .filter(group -> group != itself)
                .forEach(
                        group -> group.words().forEach(word -> elsewhere.put(folded(word), group)));
        List<String> words = said.stream().map(SynonymsService::folded).toList();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            SynonymGroup other = elsewhere.get(words.get(i));
            if (words.indexOf(words.get(i)) < i) {
                places.add(
                        Place.inBody("/words/" + i, "word %d stands here twice".formatted(i + 1)));
            } else if (other != null) {
                places.add(
                        Place.inBody(
                                "/words/" + i,
                                "word %d is in another group already, with “%s”: add the rest there"
                                        .formatted(i + 1, companion(other, words.get(i)))));
            }
        }
        ProblemException.refuse(places);
    }

    private static String companion(SynonymGroup of, String word) {
        return of.words().stream()
                .filter(each -> !folded(each).equals(word))
                .findFirst()
                .orElse(word);
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.UK);
    }

    private SynonymGroup done(SynonymGroup group, String action, Map<String, ?> detail) {
        audit.record(action, "synonyms", group.reference(), detail);
        return group;
    }
}
