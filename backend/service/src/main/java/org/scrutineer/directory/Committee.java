package org.scrutineer.directory;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A committee of the council, which is a group of the single sign-on. */
public record Committee(String path) {

    private static final String GROUP = "/committees/";
    private static final String LEVEL = "/";
    private static final String LEVEL_IN_ADDRESSES = "--";

    /** By the name that addresses and other systems know it by. */
    public static Committee of(String code) {
        return new Committee(GROUP + code.replace(LEVEL_IN_ADDRESSES, LEVEL));
    }

    /** The path of the one with this code; null where none is named. */
    public static @Nullable String path(@Nullable String code) {
        return code == null ? null : of(code).path();
    }

    /** Its path below the group of all committees, as an address can hold it. */
    public String code() {
        return path.substring(GROUP.length()).replace(LEVEL, LEVEL_IN_ADDRESSES);
    }

    /** As people call it, such as "Improving lives" for {@code /committees/improving-lives}. */
    public String title() {
        String name = path.substring(path.lastIndexOf(LEVEL) + 1).replace('-', ' ');
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }
}
