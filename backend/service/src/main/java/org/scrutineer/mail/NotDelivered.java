package org.scrutineer.mail;

import java.util.Objects;

/** An e-mail was not taken. The message says why, for governance's page. */
class NotDelivered extends Exception {

    /** What follows from it. */
    enum Remedy {
        /** Nothing can be sent just now; every e-mail waits. */
        ALL_TRY_LATER,
        TRY_LATER,
        /** Another attempt would end the same way. */
        GIVE_UP
    }

    private final Remedy remedy;

    NotDelivered(Remedy remedy, String message) {
        super(message);
        this.remedy = remedy;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    Remedy remedy() {
        return remedy;
    }
}
