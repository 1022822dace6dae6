package org.scrutineer.question;

import java.util.List;

/**
 * A question that a rule proposes.
 *
 * @param text in words that can be asked as they are
 * @param facts what was published or agreed that it follows from
 */
public record ProposedQuestion(QuestionRule rule, String text, List<String> facts) {

    ProposedQuestion(QuestionRule rule, String text, String fact) {
        this(rule, text, List.of(fact));
    }
}
