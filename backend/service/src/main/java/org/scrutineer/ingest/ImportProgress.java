package org.scrutineer.ingest;

/** Is told how far a file is. What it throws ends the work, so that nothing of it is done. */
@FunctionalInterface
public interface ImportProgress {

    /** For files that are done with in a moment. */
    ImportProgress UNHEARD = (step, rows) -> {};

    /** What is done with the rows of a file, one after the other. */
    enum Step {
        READING,
        COMPARING,
        /** Whether anything looks wrong. */
        JUDGING,
        /** Into the figures. */
        MERGING
    }

    /**
     * @param rows how many of the step are done
     */
    void at(Step step, int rows);
}
