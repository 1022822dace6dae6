package org.scrutineer.localstack.check;

/** One line for each thing that was tried, and whether all of it held. */
public final class Report {
    private boolean good = true;

    /** Says what held or did not, with what was found. */
    public void check(boolean held, String what, Object... values) {
        System.out.printf("%-6s %s%n", held ? "holds" : "BROKEN", what.formatted(values));
        good &= held;
    }

    public boolean isGood() {
        return good;
    }
}
