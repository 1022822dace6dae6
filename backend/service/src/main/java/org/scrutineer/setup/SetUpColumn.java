package org.scrutineer.setup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A column of a sheet, and the field it is for.
 *
 * @param pointer to the field, in the thing that a row is of
 * @param choices the values of a field that has only some, as the API has them
 * @param otherwise what an empty cell stands for; empty where it stands for nothing
 * @param words what it means
 */
record SetUpColumn(
        String name,
        String pointer,
        Kind kind,
        List<String> choices,
        String otherwise,
        String words) {

    /** What a cell of it holds. */
    enum Kind {
        TEXT,
        NUMBER,
        WHOLE,
        YES_NO,
        DAY,
        CHOICE,
        /** Several, each on a line of its own. */
        LINES
    }

    static SetUpColumn text(String name, String pointer, String words) {
        return new SetUpColumn(name, pointer, Kind.TEXT, List.of(), "", words);
    }

    static SetUpColumn of(String name, String pointer, Kind kind, String words) {
        return new SetUpColumn(name, pointer, kind, List.of(), "", words);
    }

    static SetUpColumn choice(
            String name, String pointer, Class<? extends Enum<?>> values, String words) {
        return new SetUpColumn(
                name,
                pointer,
                Kind.CHOICE,
                Arrays.stream(values.getEnumConstants()).map(Enum::name).toList(),
                "",
                words);
    }

    /** Without one of its choices, which is nobody's to make. */
    SetUpColumn without(Enum<?> choice) {
        return new SetUpColumn(
                name,
                pointer,
                kind,
                choices.stream().filter(each -> !each.equals(choice.name())).toList(),
                otherwise,
                words);
    }

    SetUpColumn or(String ifEmpty) {
        return new SetUpColumn(name, pointer, kind, choices, ifEmpty, words);
    }

    /** Whether it only says what was read, and not what is set. */
    boolean isVersion() {
        return name.equals(SetUpSheet.VERSION) || name.equals(SetUpSheet.SET_VERSION);
    }

    /** The choices as they stand in cells. */
    List<String> choicesInWords() {
        return choices.stream().map(SetUpColumn::inWords).toList();
    }

    static String inWords(String choice) {
        return choice.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
