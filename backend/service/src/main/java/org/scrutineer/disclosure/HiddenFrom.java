package org.scrutineer.disclosure;

import org.scrutineer.access.Audience;

/** From whom a policy hides. Each hides from those before it as well. */
public enum HiddenFrom {
    PUBLIC("the public"),
    OTHER_MEMBERS("the public and members who are not on a scorecard’s committees"),
    EVERYONE("all but officers");

    private final String words;

    HiddenFrom(String words) {
        this.words = words;
    }

    /** As a sentence goes on after "hidden from". */
    public String words() {
        return words;
    }

    /** Whether what is written for this audience must do without. */
    boolean isFrom(Audience.Kind audience) {
        return switch (this) {
            case PUBLIC -> audience == Audience.Kind.PUBLIC;
            case OTHER_MEMBERS -> audience != Audience.Kind.COMMITTEES;
            case EVERYONE -> true;
        };
    }
}
