package org.scrutineer.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.scrutineer.clinic.Clinic;
import org.scrutineer.clinic.ClinicPlan;
import org.scrutineer.clinic.ClinicService;

/** Steps of the demonstration's examples on performance clinics. */
@ApplicationScoped
class ExampleClinics {

    private final ClinicService clinics;

    ExampleClinics(ClinicService clinics) {
        this.clinics = clinics;
    }

    void book(ExampleStep step) {
        Clinic clinic =
                clinics.plan(
                        new ClinicPlan(
                                step.row().text("title"),
                                step.time().toString(),
                                step.row().number("minutes"),
                                step.row().text("place"),
                                null,
                                step.text(),
                                step.references(),
                                step.subjects()));
        step.makes(clinic.reference(), clinic::version);
    }

    void sendQuestion(ExampleStep step) {
        clinics.ask(step.it().reference(), step.text());
    }

    void writeNotes(ExampleStep step) {
        clinics.writeNotes(step.it().reference(), step.text(), step.it().asItIs());
    }

    void hold(ExampleStep step) {
        clinics.hold(step.it().reference(), step.text(), step.it().asItIs());
    }
}
