package org.scrutineer.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.scrutineer.http.Reference;
import org.scrutineer.inspection.InspectionsToFollow;
import org.scrutineer.recommendation.CabinetResponse;
import org.scrutineer.recommendation.CabinetResponse.Answer;
import org.scrutineer.recommendation.InspectorsRecommendation;
import org.scrutineer.recommendation.NewRecommendation;
import org.scrutineer.recommendation.Recommendation;
import org.scrutineer.recommendation.RecommendationService;

/** Steps of the demonstration's examples on recommendations to the cabinet and of inspectors. */
@ApplicationScoped
class ExampleRecommendations {

    private final RecommendationService recommendations;
    private final InspectionsToFollow inspections;

    ExampleRecommendations(RecommendationService recommendations, InspectionsToFollow inspections) {
        this.recommendations = recommendations;
        this.inspections = inspections;
    }

    /** About a committee and what it rests on; made on the day of the column "until". */
    void recommend(ExampleStep step) {
        List<String> about = step.words("about");
        List<String> grounds = about.subList(1, about.size());
        List<String> made = grounds.stream().filter(step::isMade).map(step::reference).toList();
        Recommendation recommendation =
                recommendations.make(
                        new NewRecommendation(
                                about.getFirst(),
                                step.text(),
                                step.row().text("title"),
                                step.day(),
                                step.subjects().getFirst(),
                                true,
                                of(Reference.REQUEST, made),
                                of(Reference.CLINIC, made),
                                grounds.stream().filter(name -> !step.isMade(name)).toList()));
        step.makes(recommendation.address(), recommendation::version);
    }

    private static List<String> of(Reference kind, List<String> references) {
        return references.stream().filter(each -> kind.find(each).isPresent()).toList();
    }

    /** About the committee that follows it, the address of the report, and measures. */
    void recommendAsInspectors(ExampleStep step) {
        List<String> about = step.words("about");
        Recommendation recommendation =
                recommendations.makeOfInspectors(
                        inspections.published(about.get(1)).orElseThrow(),
                        new InspectorsRecommendation(
                                about.getFirst(),
                                step.text(),
                                step.row().text("title"),
                                step.subjects().getFirst(),
                                about.subList(2, about.size())));
        step.makes(recommendation.address(), recommendation::version);
    }

    void respond(ExampleStep step) {
        recommendations.respond(
                step.it().reference(),
                new CabinetResponse(
                        step.row().value("kind", Answer.class), step.text(), step.day()),
                step.it().asItIs());
    }

    void pause(ExampleStep step) {
        recommendations.pause(step.it().reference(), step.text(), step.it().asItIs());
    }
}
