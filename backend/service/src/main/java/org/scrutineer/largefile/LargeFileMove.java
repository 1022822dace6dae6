package org.scrutineer.largefile;

import static org.scrutineer.largefile.LargeFileState.ASKED;
import static org.scrutineer.largefile.LargeFileState.CANCELLED;
import static org.scrutineer.largefile.LargeFileState.CHECKED;
import static org.scrutineer.largefile.LargeFileState.CHECKING;
import static org.scrutineer.largefile.LargeFileState.GIVEN_UP;
import static org.scrutineer.largefile.LargeFileState.LOADED;
import static org.scrutineer.largefile.LargeFileState.LOADING;
import static org.scrutineer.largefile.LargeFileState.MERGING;
import static org.scrutineer.largefile.LargeFileState.REFUSED;
import static org.scrutineer.largefile.LargeFileState.SENT;
import static org.scrutineer.largefile.LargeFileState.UNCHANGED;

import java.util.Map;
import org.scrutineer.problem.Transitions;

/** Everything that happens to a large file: in which state, and where it leads. */
public enum LargeFileMove {
    /** From the beginning too, where an instance that was at it is gone. */
    BEGIN(
            Map.of(
                    SENT, CHECKING, CHECKING, CHECKING, ASKED, LOADING, LOADING, LOADING, MERGING,
                    LOADING),
            "Only a file that waits can be begun with."),
    PASS(Map.of(CHECKING, CHECKED), "Only a file that is being checked can be found right."),
    REFUSE(Map.of(CHECKING, REFUSED), "Only a file that is being checked can be refused."),
    FIND_THE_SAME(
            Map.of(CHECKING, UNCHANGED),
            "Only a file that is being checked can be found to change nothing."),
    LOAD(Map.of(CHECKED, ASKED), "A file can be loaded once it is checked and found right."),
    /** What is there has changed since it was checked, so that the report no longer holds. */
    CHECK_AGAIN(Map.of(LOADING, SENT), "Only a file that is being loaded can be checked again."),
    MERGE(Map.of(LOADING, MERGING), "Only a file that is being loaded can be merged."),
    FINISH(Map.of(MERGING, LOADED), "Only a file that is being merged can be loaded."),
    CANCEL(
            Map.of(
                    SENT, CANCELLED, CHECKING, CANCELLED, CHECKED, CANCELLED, ASKED, CANCELLED,
                    LOADING, CANCELLED),
            "A file can be cancelled until it is being merged into the figures."),
    GIVE_UP(
            Map.of(CHECKING, GIVEN_UP, LOADING, GIVEN_UP, MERGING, GIVEN_UP),
            "Only a file that is being worked on can be given up.");

    private final Transitions<LargeFileState> transitions;

    LargeFileMove(Map<LargeFileState, LargeFileState> leads, String otherwise) {
        this.transitions = new Transitions<>(leads, otherwise);
    }

    boolean isLegal(LargeFileState state) {
        return transitions.isLegal(state);
    }

    /** The state it leads to. */
    LargeFileState from(LargeFileState state) {
        return transitions.from(state, LargeFileState::standing);
    }
}
