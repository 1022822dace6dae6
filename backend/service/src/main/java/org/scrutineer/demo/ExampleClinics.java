package org.scrutineer.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.scrutineer.clinic.Clinic;
import org.scrutineer.clinic.ClinicPlan;
import org.scrutineer.clinic.ClinicService;
import org.scrutineer.http.Reference;
import org.scrutineer.panel.Panel;
import org.scrutineer.panel.PanelPlan;
import org.scrutineer.panel.PanelService;

/** Steps of the demonstration's examples on performance clinics, and on who meets at them. */
@ApplicationScoped
class ExampleClinics {

    /** In months. */
    private static final int QUARTER = 3;

    private final PanelService panels;
    private final ClinicService clinics;

    ExampleClinics(PanelService panels, ClinicService clinics) {
        this.panels = panels;
        this.clinics = clinics;
    }

    /** A panel that meets each quarter. */
    void setUp(ExampleStep step) {
        Panel panel =
                panels.setUp(
                        new PanelPlan(
                                step.row().text("title"), step.text(), QUARTER, step.subjects()));
        step.makes(panel.reference(), panel::version);
    }

    /** About requests and the panel that meets at it. */
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
                                step.references(Reference.REQUEST),
                                step.subjects(),
                                step.references(Reference.PANEL).getFirst(),
                                null));
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
