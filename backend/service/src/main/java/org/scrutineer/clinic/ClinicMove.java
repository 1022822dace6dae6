package org.scrutineer.clinic;

import static org.scrutineer.clinic.ClinicState.CANCELLED;
import static org.scrutineer.clinic.ClinicState.HELD;
import static org.scrutineer.clinic.ClinicState.PLANNED;

import java.util.Map;
import org.scrutineer.access.Permission;
import org.scrutineer.problem.Transitions;

/** Everything that can be done with a clinic: by whom, in which state, and where it leads. */
public enum ClinicMove {
    CHANGE(
            Permission.CLINICS_ARRANGE,
            Map.of(PLANNED, PLANNED),
            "Only a clinic that is planned can be changed."),
    CANCEL(
            Permission.CLINICS_ARRANGE,
            Map.of(PLANNED, CANCELLED),
            "Only a clinic that is planned can be cancelled."),
    ASK(
            Permission.REQUESTS_RAISE,
            Map.of(PLANNED, PLANNED),
            "Questions can be sent in only while a clinic is planned."),
    WRITE_NOTES(
            Permission.CLINICS_ARRANGE,
            Map.of(PLANNED, PLANNED, HELD, HELD),
            "There are no notes of a clinic that did not take place."),
    HOLD(
            Permission.CLINICS_ARRANGE,
            Map.of(PLANNED, HELD),
            "Only of a clinic that is planned can it be said that it was held."),
    AGREE_ACTION(
            Permission.CLINICS_ARRANGE,
            Map.of(PLANNED, PLANNED, HELD, HELD),
            "Nothing was agreed at a clinic that did not take place.");

    private final Permission permission;
    private final Transitions<ClinicState> transitions;

    ClinicMove(Permission permission, Map<ClinicState, ClinicState> leads, String otherwise) {
        this.permission = permission;
        this.transitions = new Transitions<>(leads, otherwise);
    }

    Permission permission() {
        return permission;
    }

    boolean isLegal(ClinicState state) {
        return transitions.isLegal(state);
    }

    /** The state it leads to. */
    ClinicState from(ClinicState state) {
        return transitions.from(state, ClinicState::standing);
    }
}
