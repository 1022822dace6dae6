package org.scrutineer.largefile;

import org.scrutineer.ingest.ImportProgress;

/** Puts how far a file is into words, about once a second. */
final class LargeFileProgress implements ImportProgress {

    private static final long PAUSE_NANOS = 1_000_000_000L;

    /** The clock is looked at after so many rows, not after each. */
    private static final int ROWS_BETWEEN = 1_000;

    private final int lines;
    private final Note note;
    private final Runnable beforeMerging;
    private Step step = Step.READING;
    private long noted = System.nanoTime();

    /** Where it is kept. */
    interface Note {
        void keep(int percent, String words);
    }

    /**
     * @param lines of the file; 0 where nobody knows
     * @param beforeMerging the last moment at which it can be cancelled
     */
    LargeFileProgress(int lines, Note note, Runnable beforeMerging) {
        this.lines = lines;
        this.note = note;
        this.beforeMerging = beforeMerging;
    }

    @Override
    public void at(Step now, int rows) {
        boolean next = now != step;
        step = now;
        if (next && now == Step.MERGING) {
            beforeMerging.run();
        }
        if (next || rows % ROWS_BETWEEN == 0 && System.nanoTime() - noted > PAUSE_NANOS) {
            noted = System.nanoTime();
            note.keep(percent(rows), words(rows));
        }
    }

    /** The steps take about as long as each other. */
    private int percent(int rows) {
        int done = lines == 0 ? 0 : (int) Math.min(100, 100L * rows / lines);
        return switch (step) {
            case READING -> done * 30 / 100;
            case COMPARING -> 30;
            case JUDGING -> 45 + done * 15 / 100;
            case MERGING -> 60 + done * 39 / 100;
        };
    }

    private String words(int rows) {
        return switch (step) {
            case READING ->
                    lines == 0
                            ? "Reading: %,d rows so far".formatted(rows)
                            : "Reading: %,d of about %,d rows".formatted(rows, lines);
            case COMPARING -> "Comparing with the figures that are there";
            case JUDGING -> "Looking for figures that look wrong: %,d so far".formatted(rows);
            case MERGING -> "Merging into the figures: %,d rows so far".formatted(rows);
        };
    }
}
