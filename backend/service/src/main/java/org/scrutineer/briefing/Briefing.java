package org.scrutineer.briefing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.action.ActionView;
import org.scrutineer.clinic.ClinicState;
import org.scrutineer.clinic.ClinicView;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.request.DeepDiveRequestView;
import org.scrutineer.request.DeepDiveRequestView.MeasureName;

/**
 * A pack to read before a meeting, as far as its reader may see what is in it.
 *
 * @param clinic null where it is on one measure
 * @param left measures of the agenda that had no room
 */
public record Briefing(@Nullable Meeting clinic, List<OnMeasure> measures, List<MeasureName> left) {

    /** The clinic it is read before. */
    public record Meeting(
            String reference,
            String title,
            Instant startsAt,
            Instant endsAt,
            ClinicState state,
            String stateText) {

        static Meeting of(ClinicView clinic) {
            return new Meeting(
                    clinic.reference(),
                    clinic.title(),
                    clinic.startsAt(),
                    clinic.endsAt(),
                    clinic.state(),
                    clinic.stateText());
        }
    }

    /**
     * Everything that is known of one measure.
     *
     * @param agenda the requests of the agenda that ask about it, by their references
     * @param document as the newest edition of its scorecard froze it
     */
    public record OnMeasure(
            List<String> agenda,
            MeasureDocument document,
            List<DeepDiveRequestView> requests,
            List<ClinicView> clinics,
            List<ActionView> actions) {}
}
