package org.scrutineer.query;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * A member's question to governance that is about no measure. Every step is a method that refuses
 * to be taken out of turn, as {@link QueryMove} says.
 */
@Entity
@Table(name = "general_query")
public class GeneralQuery {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private String question;

    @Enumerated(EnumType.STRING)
    private QueryState state;

    private String raisedBy;
    private String raisedName;
    private Instant raisedAt;
    private @Nullable String answer;
    private @Nullable String answeredName;
    private @Nullable Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private @Nullable QueryAudience givenTo;

    private @Nullable String indicatorCode;

    protected GeneralQuery() {}

    GeneralQuery(NewQuery asked, String by, String byName, Instant at) {
        question = asked.question();
        state = QueryState.ASKED;
        raisedBy = by;
        raisedName = byName;
        raisedAt = at;
    }

    void answer(QueryAnswer given, String byName, Instant at) {
        state = QueryMove.ANSWER.from(state);
        answer = given.answer();
        givenTo = given.audience();
        indicatorCode = given.measure();
        answeredName = byName;
        answeredAt = at;
    }

    void withdraw(String by) {
        if (!by.equals(raisedBy)) {
            throw ProblemException.of(
                    ProblemType.NOT_PERMITTED, "Only whoever asked a question can withdraw it.");
        }
        state = QueryMove.WITHDRAW.from(state);
    }

    Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    QueryState state() {
        return state;
    }

    String raisedBy() {
        return raisedBy;
    }

    /** As people and URLs name it. */
    public String reference() {
        return Reference.QUERY.of(id);
    }
}
