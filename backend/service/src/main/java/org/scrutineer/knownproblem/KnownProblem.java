package org.scrutineer.knownproblem;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Reference;

/** Something that is known to be wrong with the figures of one area, from one source, in a year. */
@Entity
@Table(name = "known_problem")
public class KnownProblem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private String areaCode;
    private String source;
    private int firstYear;
    private String words;
    private @Nullable String address;
    private boolean leftOut;

    protected KnownProblem() {}

    KnownProblem(KnownProblemDraft draft) {
        say(draft);
    }

    final void say(KnownProblemDraft draft) {
        areaCode = draft.area();
        source = draft.source().strip();
        firstYear = draft.year();
        words = draft.words().strip();
        address = draft.address();
        leftOut = draft.leftOut();
    }

    int version() {
        return version;
    }

    String areaCode() {
        return areaCode;
    }

    String source() {
        return source;
    }

    int firstYear() {
        return firstYear;
    }

    String words() {
        return words;
    }

    @Nullable String address() {
        return address;
    }

    boolean leftOut() {
        return leftOut;
    }

    /** As people and URLs name it. */
    String reference() {
        return Reference.KNOWN_PROBLEM.of(id);
    }
}
