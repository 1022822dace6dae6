package org.scrutineer.setup;

import java.util.List;
import java.util.function.Function;
import org.scrutineer.problem.Place;
import org.scrutineer.setup.SetUpReport.SetUpProblem;

/**
 * A set-up as it was sent.
 *
 * @param unread what kept it, or some of it, from being read
 * @param wrong what does not fit in what was read, by pointers
 * @param where how a pointer is said to whoever sent it
 */
record SetUpSource(
        SetUp setUp,
        List<SetUpProblem> unread,
        List<Place> wrong,
        Function<Place, SetUpProblem> where) {

    /** As JSON, whose fields have been held against their rules already. */
    static SetUpSource ofJson(SetUp setUp) {
        return new SetUpSource(
                setUp,
                List.of(),
                List.of(),
                each -> new SetUpProblem(null, null, null, each.pointer(), each.detail(), null));
    }
}
