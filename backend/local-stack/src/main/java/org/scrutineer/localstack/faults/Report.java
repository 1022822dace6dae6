package org.scrutineer.localstack.faults;

/** One line for each thing that was tried, and whether all of it held. */
final class Report {
    private boolean good = true;

    /** Says what held or did not, with what was found. */
    void check(boolean held, String what, Object... values) {
        System.out.printf("%-6s %s%n", held ? "holds" : "BROKEN", what.formatted(values));
        good &= held;
    }

    boolean isGood() {
        return good;
    }
}
