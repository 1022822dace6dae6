package org.scrutineer.committee;

import jakarta.enterprise.context.RequestScoped;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.database.Locks;
import org.scrutineer.directory.Committee;
import org.scrutineer.directory.Committees;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/** Which committee is meant, and whether the caller may keep its work programme. */
@RequestScoped
class Seats {

    private final Committees committees;
    private final Locks locks;
    private final Caller caller;

    Seats(Committees committees, Locks locks, Caller caller) {
        this.committees = committees;
        this.locks = locks;
        this.caller = caller;
    }

    Committee find(String code) {
        return committees.find(code).orElseThrow(ProblemException::notFound);
    }

    /** One change to a committee at a time, so that none meets another half-way. */
    Committee hold(String code) {
        Committee committee = find(code);
        hold(committee);
        return committee;
    }

    void hold(Committee committee) {
        locks.hold("committee " + committee.path());
    }

    /** Whether the caller sits on it. */
    boolean isMine(Committee committee) {
        return caller.committees().contains(committee.path());
    }

    /**
     * Whoever arranges meetings keeps every work programme; a chair that of their own committee.
     */
    boolean mayPlan(Committee committee) {
        return caller.may(Permission.COMMITTEES_ARRANGE)
                || caller.may(Permission.COMMITTEES_PLAN) && isMine(committee);
    }

    boolean may(WorkItemMove move, Committee committee) {
        return caller.may(move.permission()) && mayPlan(committee);
    }

    static ProblemException notTheirs() {
        return ProblemException.of(
                ProblemType.NOT_PERMITTED,
                "A chair keeps the work programme of a committee that they sit on, and of no other.");
    }
}
