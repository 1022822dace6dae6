package org.scrutineer.statutoryreturn;

import java.time.LocalDate;

/** Whether a return was sent, and if not, whether it should have been. */
public enum RoundStanding {
    SENT("Sent"),
    LATE("Late: not sent"),
    DUE("Not due yet");

    private final String words;

    RoundStanding(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static RoundStanding of(boolean sent, LocalDate dueOn, LocalDate today) {
        return sent ? SENT : today.isAfter(dueOn) ? LATE : DUE;
    }
}
