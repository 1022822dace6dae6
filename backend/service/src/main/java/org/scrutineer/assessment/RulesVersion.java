package org.scrutineer.assessment;

/** Which rules these are. An edition records the version that rated it. */
public final class RulesVersion {

    /** Raised whenever a change here could rate the same figures otherwise. */
    public static final String VERSION = "3";

    private RulesVersion() {}
}
