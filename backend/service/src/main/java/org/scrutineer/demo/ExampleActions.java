package org.scrutineer.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.scrutineer.action.ActionService;
import org.scrutineer.action.AgreedAction;
import org.scrutineer.action.NewAction;
import org.scrutineer.action.Progress;
import org.scrutineer.http.Reference;

/** Steps of the demonstration's examples on what is agreed at clinics and on recommendations. */
@ApplicationScoped
class ExampleActions {

    private final ActionService actions;

    ExampleActions(ActionService actions) {
        this.actions = actions;
    }

    /** About the clinic or the recommendation on which it is agreed; for the one person named. */
    void agree(ExampleStep step) {
        String on = step.references().getFirst();
        NewAction agreed = new NewAction(step.text(), step.subjects().getFirst(), step.day());
        AgreedAction action =
                Reference.CLINIC.find(on).isPresent()
                        ? actions.agree(on, agreed)
                        : actions.agreeOn(on, agreed);
        step.makes(action.reference(), action::version);
    }

    void report(ExampleStep step) {
        actions.report(
                step.it().reference(),
                new Progress(step.text(), step.optionalDay()),
                step.it().asItIs());
    }

    void complete(ExampleStep step) {
        actions.complete(step.it().reference(), step.text(), step.it().asItIs());
    }
}
