package org.scrutineer.request.deadline;

import org.jspecify.annotations.Nullable;

/** The council's targets; null where it has set none. */
public record Targets(
        @Nullable Target acknowledge, @Nullable Target decide, @Nullable Target answer) {

    @Nullable Target of(DueStep step) {
        return switch (step) {
            case ACKNOWLEDGE -> acknowledge;
            case DECIDE -> decide;
            case ANSWER -> answer;
        };
    }
}
