package org.scrutineer.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.scrutineer.request.AnswerAudience;
import org.scrutineer.request.AnswerKind;
import org.scrutineer.request.AnswerWords;
import org.scrutineer.request.DeepDiveQuestion;
import org.scrutineer.request.DeepDiveRequest;
import org.scrutineer.request.DeepDiveRequestService;
import org.scrutineer.request.RequestSubmission;

/** Steps of the demonstration's examples on requests. */
@ApplicationScoped
class ExampleRequests {

    private final RequestSubmission submission;
    private final DeepDiveRequestService requests;

    ExampleRequests(RequestSubmission submission, DeepDiveRequestService requests) {
        this.submission = submission;
        this.requests = requests;
    }

    /** About a scorecard, a period and measures. */
    void ask(ExampleStep step) {
        List<String> about = step.words("about");
        DeepDiveQuestion asked =
                new DeepDiveQuestion(
                        about.get(0),
                        about.get(1),
                        about.subList(2, about.size()),
                        step.text(),
                        null,
                        step.row().value("kind", AnswerKind.class),
                        null);
        DeepDiveRequest request = submission.submit(asked, step.at());
        step.makes(request.reference(), request::version);
    }

    void support(ExampleStep step) {
        requests.support(step.it().reference());
    }

    void accept(ExampleStep step) {
        requests.accept(
                step.it().reference(),
                step.row().value("kind", AnswerKind.class),
                step.it().asItIs());
    }

    void decline(ExampleStep step) {
        requests.decline(step.it().reference(), step.text(), step.it().asItIs());
    }

    /** With the charts of the measures that it is about. */
    void answer(ExampleStep step) {
        requests.answer(
                step.it().reference(),
                new AnswerWords(step.text(), step.words("about")),
                AnswerAudience.MEMBERS,
                step.it().asItIs());
    }

    void sayAnswered(ExampleStep step) {
        requests.say(step.it().reference(), true, step.text());
    }
}
