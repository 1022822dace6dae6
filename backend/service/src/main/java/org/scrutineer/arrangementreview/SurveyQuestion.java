package org.scrutineer.arrangementreview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What members are asked of a series. The answers are chosen, not written: a text would say who
 * wrote it.
 */
enum SurveyQuestion {
    READS(
            "Do you read it when it comes?",
            List.of("ALWAYS", "SOMETIMES", "NEVER"),
            List.of("Always or nearly always", "Sometimes", "Never or hardly ever")),
    HELPS(
            "Does it tell you what you need to ask good questions?",
            List.of("YES", "PARTLY", "NO"),
            List.of("Yes", "Partly", "No")),
    PACE(
            "How often should it come?",
            List.of("MORE_OFTEN", "AS_NOW", "LESS_OFTEN"),
            List.of("More often", "As often as now", "Less often"));

    private final String text;
    private final Map<String, String> answers = new LinkedHashMap<>();

    SurveyQuestion(String text, List<String> codes, List<String> words) {
        this.text = text;
        for (int i = 0; i < codes.size(); i++) {
            answers.put(codes.get(i), words.get(i));
        }
    }

    String text() {
        return text;
    }

    /** The words of each answer by its code, in their order. */
    Map<String, String> answers() {
        return answers;
    }
}
