package org.scrutineer.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.scrutineer.signoff.NewSignOff;
import org.scrutineer.signoff.SignOff;
import org.scrutineer.signoff.SignOffMove;
import org.scrutineer.signoff.SignOffService;
import org.scrutineer.signoff.TakenStep;

/** Steps of the demonstration's examples on the signatures of cabinet members. */
@ApplicationScoped
class ExampleSignOffs {

    private final SignOffService signOffs;

    ExampleSignOffs(SignOffService signOffs) {
        this.signOffs = signOffs;
    }

    /** About a scorecard, with the director and then the cabinet member. */
    void open(ExampleStep step) {
        List<String> people = step.subjects();
        SignOff signOff =
                signOffs.open(
                        new NewSignOff(
                                step.row().text("about"),
                                step.text(),
                                people.get(0),
                                people.get(1)));
        step.makes(signOff.reference(), signOff::version);
    }

    void take(ExampleStep step) {
        signOffs.take(
                step.it().reference(),
                new TakenStep(
                        step.row().value("kind", SignOffMove.class), step.row().optional("text")),
                step.it().asItIs());
    }
}
