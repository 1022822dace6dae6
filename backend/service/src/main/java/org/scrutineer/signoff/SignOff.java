package org.scrutineer.signoff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Reference;

/**
 * The measures of a portfolio on their way to the signature of a cabinet member. Every step refuses
 * to be taken out of turn, as {@link SignOffMove} says.
 */
@Entity
@Table(name = "sign_off")
public class SignOff {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private String scorecardCode;
    private int setVersion;
    private String reason;
    private String directorSubject;
    private String directorName;
    private String memberSubject;
    private String memberName;

    @Enumerated(EnumType.STRING)
    private SignOffState state;

    private String openedName;
    private Instant openedAt;
    private Instant changedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<SignedMeasure> signed;

    private @Nullable Instant signedAt;

    protected SignOff() {}

    /** Somebody whose part it is. */
    record Party(String subject, String name) {}

    SignOff(
            NewSignOff asked,
            int setVersion,
            Party director,
            Party member,
            String byName,
            Instant at) {
        scorecardCode = asked.scorecard();
        this.setVersion = setVersion;
        reason = asked.reason();
        directorSubject = director.subject();
        directorName = director.name();
        memberSubject = member.subject();
        memberName = member.name();
        state = SignOffState.WITH_DIRECTOR;
        openedName = byName;
        openedAt = at;
        changedAt = at;
    }

    void take(SignOffMove move, Instant at) {
        state = move.from(state);
        changedAt = at;
    }

    /** Put forward again, with the set as it is then. */
    void resubmit(int newest, Instant at) {
        take(SignOffMove.RESUBMIT, at);
        setVersion = newest;
    }

    void sign(List<SignedMeasure> measures, Instant at) {
        take(SignOffMove.SIGN, at);
        signed = List.copyOf(measures);
        signedAt = at;
    }

    Long id() {
        return id;
    }

    public String reference() {
        return Reference.SIGN_OFF.of(id);
    }

    public int version() {
        return version;
    }

    String scorecard() {
        return scorecardCode;
    }

    int setVersion() {
        return setVersion;
    }

    String reason() {
        return reason;
    }

    Party director() {
        return new Party(directorSubject, directorName);
    }

    Party member() {
        return new Party(memberSubject, memberName);
    }

    SignOffState state() {
        return state;
    }

    String openedName() {
        return openedName;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** The measures as they were when it was signed; null until then. */
    @Nullable List<SignedMeasure> signed() {
        return signed;
    }

    @Nullable Instant signedAt() {
        return signedAt;
    }
}
