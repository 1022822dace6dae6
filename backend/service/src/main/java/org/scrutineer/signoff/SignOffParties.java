package org.scrutineer.signoff;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;

/**
 * Who takes which step: the director passes on or sends back, the cabinet member signs, queries or
 * sends back, and either the director or whoever defines scorecards answers a query.
 */
@RequestScoped
class SignOffParties {

    private final Caller caller;

    SignOffParties(Caller caller) {
        this.caller = caller;
    }

    boolean may(SignOffMove move, SignOff of) {
        boolean directs = of.director().subject().equals(caller.subject());
        boolean signs = of.member().subject().equals(caller.subject());
        boolean defines = caller.may(Permission.SCORECARDS_WRITE);
        return switch (move) {
            case FORWARD -> directs;
            case QUERY, SIGN -> signs;
            case ANSWER -> directs || defines;
            case SEND_BACK -> of.state() == SignOffState.WITH_DIRECTOR ? directs : signs;
            case RESUBMIT -> defines;
        };
    }

    /** What the caller may do now. */
    List<SignOffMove> moves(SignOff of) {
        return Stream.of(SignOffMove.values())
                .filter(move -> move.isLegal(of.state()) && may(move, of))
                .toList();
    }
}
