package org.scrutineer.clinic;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.scrutineer.icalendar.CalendarMethod;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.request.RequestToTell;
import org.scrutineer.request.RequestsAtClinics;
import org.scrutineer.request.RequestsToTell;

/** A clinic as a file for the caller's calendar. */
@RequestScoped
class ClinicFile {

    private final ClinicRepository clinics;
    private final ClinicsToTell toTell;
    private final RequestsAtClinics requests;
    private final RequestsToTell requestsToTell;
    private final ClinicEvent calendar;

    ClinicFile(
            ClinicRepository clinics,
            ClinicsToTell toTell,
            RequestsAtClinics requests,
            RequestsToTell requestsToTell,
            ClinicEvent calendar) {
        this.clinics = clinics;
        this.toTell = toTell;
        this.requests = requests;
        this.requestsToTell = requestsToTell;
        this.calendar = calendar;
    }

    /** What is exempt stays out even for those who may read it: calendars are shared around. */
    String write(long id) {
        clinics.view(id).orElseThrow(ProblemException::notFound);
        ClinicToTell clinic = toTell.get(id);
        var visible = requests.visible(clinic.requests()).keySet();
        List<String> agenda =
                clinic.requests().stream()
                        .filter(visible::contains)
                        .map(requestsToTell::get)
                        .filter(request -> !request.exempt())
                        .map(RequestToTell::name)
                        .toList();
        return calendar.write(clinic, CalendarMethod.PUBLISH, agenda);
    }
}
