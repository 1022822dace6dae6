package org.scrutineer.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.scrutineer.inspection.InspectionsToFollow.Report;

/**
 * What a committee asks of the cabinet, or inspectors of the council. Every step is a method that
 * refuses to be taken out of turn, as {@link RecommendationMove} says.
 */
@Entity
public class Recommendation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private String yearCode;
    private int number;
    private String committee;
    private String text;
    private String addressedTo;
    private LocalDate madeOn;
    private String leadOfficer;
    private String leadName;
    private boolean clock;

    @Enumerated(EnumType.STRING)
    private RecommendationState state;

    @Enumerated(EnumType.STRING)
    private @Nullable RecommendationState pausedFrom;

    private @Nullable LocalDate pausedOn;
    private int pausedDays;
    private @Nullable Long inspectionId;
    private @Nullable LocalDate responseDueOn;
    private String madeName;
    private Instant madeAt;

    protected Recommendation() {}

    Recommendation(
            RecommendationReference reference,
            String committee,
            NewRecommendation made,
            String leadName,
            String byName,
            Instant at) {
        this.yearCode = reference.year();
        this.number = reference.number();
        this.committee = committee;
        this.text = made.text();
        this.addressedTo = made.addressedTo();
        this.madeOn = made.madeOn();
        this.leadOfficer = made.lead();
        this.leadName = leadName;
        this.clock = made.clock();
        this.state = RecommendationState.MADE;
        this.madeName = byName;
        this.madeAt = at;
    }

    /** What inspectors recommend in a report, on the day it is published. */
    static Recommendation ofInspectors(
            RecommendationReference reference,
            String committee,
            InspectorsRecommendation made,
            Report report,
            String leadName,
            String byName,
            Instant at) {
        Recommendation recommendation =
                new Recommendation(reference, committee, made.on(report), leadName, byName, at);
        recommendation.inspectionId = report.inspection();
        recommendation.responseDueOn = report.answerBy();
        return recommendation;
    }

    /** What needs no more than that it is in turn: an answer, an end. */
    void take(RecommendationMove move) {
        state = next(move);
        pausedFrom = null;
        pausedOn = null;
    }

    void pause(LocalDate today) {
        RecommendationState before = state;
        state = next(RecommendationMove.PAUSE);
        pausedFrom = before;
        pausedOn = today;
    }

    /** While it waited for a response its clock stood still. */
    void resume(LocalDate today) {
        RecommendationState back = next(RecommendationMove.RESUME);
        if (pausedOn != null && back == RecommendationState.MADE) {
            pausedDays += Math.toIntExact(ChronoUnit.DAYS.between(pausedOn, today));
        }
        take(RecommendationMove.RESUME);
    }

    /** Refuses what cannot be done in its state. */
    void check(RecommendationMove move) {
        next(move);
    }

    private RecommendationState next(RecommendationMove move) {
        return move.from(state, pausedFrom == null ? state : pausedFrom);
    }

    Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    String leadOfficer() {
        return leadOfficer;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    RecommendationState state() {
        return state;
    }

    int pausedDays() {
        return pausedDays;
    }

    /** As addresses name it. */
    public String address() {
        return reference().address();
    }

    RecommendationReference reference() {
        return new RecommendationReference(yearCode, number);
    }
}
