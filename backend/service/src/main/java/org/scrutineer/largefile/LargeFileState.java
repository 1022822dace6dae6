package org.scrutineer.largefile;

import java.util.List;

/** How far a large file is on its way into the figures. */
public enum LargeFileState {
    SENT("waiting to be checked"),
    CHECKING("being checked"),
    CHECKED("checked"),
    REFUSED("refused"),
    UNCHANGED("the same as what is there"),
    ASKED("waiting to be loaded"),
    LOADING("being loaded"),
    MERGING("being merged into the figures"),
    LOADED("loaded"),
    CANCELLED("cancelled"),
    GIVEN_UP("given up");

    /** In which there is work to do, be it that somebody was at it and is no more. */
    static final List<LargeFileState> TO_WORK_ON = List.of(SENT, CHECKING, ASKED, LOADING, MERGING);

    private final String standing;

    LargeFileState(String standing) {
        this.standing = standing;
    }

    /** As a sentence says it. */
    String standing() {
        return standing;
    }

    /** Whether nothing more happens to it, so that its bytes are not needed any more. */
    boolean isOver() {
        return switch (this) {
            case REFUSED, UNCHANGED, LOADED, CANCELLED, GIVEN_UP -> true;
            case SENT, CHECKING, CHECKED, ASKED, LOADING, MERGING -> false;
        };
    }
}
