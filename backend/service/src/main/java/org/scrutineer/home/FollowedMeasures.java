package org.scrutineer.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Visibility;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.edition.document.MeasureInBrief;
import org.scrutineer.edition.frozen.ReadableMeasures;
import org.scrutineer.edition.frozen.ReadableMeasures.ScorecardMeasure;
import org.scrutineer.following.FollowedMeasureRepository;
import org.scrutineer.following.FollowedMeasureRepository.Followed;
import org.scrutineer.problem.ProblemException;

/** The measures that the caller follows, each as published last. */
@RequestScoped
class FollowedMeasures {

    static final int MOST = 50;

    private final FollowedMeasureRepository repository;
    private final ReadableMeasures published;
    private final Visibility visibility;
    private final Locks locks;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    FollowedMeasures(
            FollowedMeasureRepository repository,
            ReadableMeasures published,
            Visibility visibility,
            Locks locks,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.published = published;
        this.visibility = visibility;
        this.locks = locks;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A measure as it was published last, and since when it is followed. */
    public record FollowedMeasure(Instant since, MeasureInBrief latest) {}

    /** Leaves out what the caller may no longer read: it comes back when they may. */
    List<FollowedMeasure> all() {
        List<Followed> followed = repository.of(caller.subject());
        Map<ScorecardMeasure, MeasureInBrief> latest =
                published.latest(followed.stream().map(Followed::place).toList());
        return followed.stream()
                .flatMap(
                        each ->
                                Stream.ofNullable(latest.get(each.place()))
                                        .map(measure -> new FollowedMeasure(each.since(), measure)))
                .toList();
    }

    /** Following twice is the same as once. */
    @Transactional
    void follow(ScorecardMeasure place) {
        if (published.latest(List.of(place)).isEmpty()) {
            throw visibility.absent();
        }
        hold();
        List<Followed> followed = repository.of(caller.subject());
        if (followed.stream().anyMatch(each -> each.place().equals(place))) {
            return;
        }
        if (followed.size() >= MOST) {
            throw ProblemException.conflict(
                    "You follow %d measures, which is the most. Stop following one of them first."
                            .formatted(MOST));
        }
        repository.add(caller.subject(), place, clock.instant());
        record("measure-followed", place);
    }

    /** Stops whether the measure is still shown or not, and says nothing of either. */
    @Transactional
    void stopFollowing(ScorecardMeasure place) {
        hold();
        if (repository.remove(caller.subject(), place)) {
            record("measure-no-longer-followed", place);
        }
    }

    private void hold() {
        locks.hold("followed measures " + caller.subject());
    }

    private void record(String action, ScorecardMeasure place) {
        audit.record(action, "person", caller.subject(), Map.of("measure", place));
    }
}
