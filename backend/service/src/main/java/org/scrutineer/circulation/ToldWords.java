package org.scrutineer.circulation;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.directory.DirectoryReadingRepository.Reading;

/** How many were told, in sentences. Pure. */
final class ToldWords {

    private ToldWords() {}

    /** Of what nobody is told yet. */
    static String waiting(boolean isKnown, Reading list) {
        return isKnown
                ? "The e-mails are being written."
                : "Waiting for the list of members. " + list(false, list);
    }

    static String list(boolean isKnown, Reading list) {
        if (isKnown) {
            return "The list of people is known.";
        }
        String problem = list.problem();
        if (problem == null) {
            return list.readAt() == null
                    ? "It has not been read from the single sign-on yet."
                    : "It is being read from the single sign-on again.";
        }
        return "It could not be read from the single sign-on, which is asked again every half-minute. %s."
                .formatted(problem);
    }

    /** What became of it. */
    static String told(TellingResult told, long sent) {
        if (told.outcome() == TellingResult.Outcome.SUPERSEDED) {
            return "Nobody was told by e-mail: a correction took its place before the list of members was known. Its readers are told of the correction.";
        }
        List<String> sentences = new ArrayList<>();
        if (told.told() > 0) {
            sentences.add(
                    "%s told by e-mail%s."
                            .formatted(people(told.told(), "is", "are"), sent(told.told(), sent)));
        } else if (told.switchedOff() + told.noAddress() == 0) {
            return "Nobody was told by e-mail: the list of members names nobody whom this scorecard is for.";
        } else {
            sentences.add("Nobody was told by e-mail.");
        }
        if (told.switchedOff() > 0) {
            sentences.add(
                    people(told.switchedOff(), "has", "have") + " switched such e-mails off.");
        }
        if (told.noAddress() > 0) {
            sentences.add(people(told.noAddress(), "has", "have") + " no e-mail address.");
        }
        return String.join(" ", sentences);
    }

    private static String sent(int told, long sent) {
        return sent >= told ? "" : ", %d of %d sent so far".formatted(sent, told);
    }

    private static String people(int number, String one, String many) {
        return number == 1 ? "1 person " + one : "%d people %s".formatted(number, many);
    }
}
