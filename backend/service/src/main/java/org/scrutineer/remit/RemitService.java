package org.scrutineer.remit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.directory.Committee;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;

/** Says what falls under a committee. */
@ApplicationScoped
public class RemitService {

    private final RemitRepository repository;
    private final Remits remits;
    private final Locks locks;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    RemitService(
            RemitRepository repository,
            Remits remits,
            Locks locks,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.remits = remits;
        this.locks = locks;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    void say(Committee committee, RemitDefinition remit, Precondition precondition) {
        List<Place> places = new ArrayList<>();
        places.addAll(
                wrong(
                        "/themes/",
                        remit.themes(),
                        repository.themesAmong(remit.themes()),
                        "is no theme of a measure"));
        places.addAll(
                wrong(
                        "/series/",
                        remit.series(),
                        repository.seriesAmong(remit.series()),
                        "is no scorecard"));
        places.addAll(
                wrong(
                        "/frameworks/",
                        remit.frameworks(),
                        repository.frameworksAmong(remit.frameworks()),
                        "is no framework of inspectors"));
        ProblemException.refuse(places);
        locks.hold("committee remit " + committee.path());
        precondition.check(remits.version(committee));
        repository.say(committee.path(), remit, caller.name(), clock.instant());
        audit.record("committee-remit-said", "committee", committee.code(), Map.of("remit", remit));
    }

    private static List<Place> wrong(
            String pointer, List<String> named, List<String> known, String unknown) {
        List<Place> places = new ArrayList<>();
        Set<String> before = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) {
                places.add(Place.inBody(pointer + i, unknown));
            } else if (!before.add(named.get(i))) {
                places.add(Place.inBody(pointer + i, "is named twice"));
            }
        }
        return places;
    }
}
