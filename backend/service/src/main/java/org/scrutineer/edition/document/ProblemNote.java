package org.scrutineer.edition.document;

import org.jspecify.annotations.Nullable;
import org.scrutineer.knownproblem.AreaProblem;

/**
 * What is known to be wrong with another area's figures.
 *
 * @param text in a sentence that can be read alone
 * @param leftOut whether the average does without it
 * @param address where more is said; null where nowhere
 */
public record ProblemNote(
        String area, String name, String text, boolean leftOut, @Nullable String address) {

    public static ProblemNote of(AreaProblem problem) {
        return new ProblemNote(
                problem.area(),
                problem.areaName(),
                "Known problem, %s: %s".formatted(problem.areaName(), problem.words()),
                problem.leftOut(),
                problem.address());
    }
}
