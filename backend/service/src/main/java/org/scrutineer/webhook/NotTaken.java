package org.scrutineer.webhook;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A message was not taken. The words say why, for the administrator's page. */
class NotTaken extends Exception {

    /** What follows from it. */
    enum Remedy {
        /** The receiver is left alone for a while, and so is everything else for it. */
        LET_REST,
        TRY_LATER,
        /** Another attempt would end the same way. */
        GIVE_UP
    }

    private final Remedy remedy;
    private final transient Courier.@Nullable Answer answer;

    NotTaken(Remedy remedy, String message) {
        this(remedy, message, null);
    }

    /**
     * @param answer null where there was none
     */
    NotTaken(Remedy remedy, String message, Courier.@Nullable Answer answer) {
        super(message);
        this.remedy = remedy;
        this.answer = answer;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    Remedy remedy() {
        return remedy;
    }

    Courier.@Nullable Answer answer() {
        return answer;
    }
}
