package org.scrutineer.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.demo.DemoFile.Row;
import org.scrutineer.directory.PersonRepository.Named;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Reference;

/**
 * One row of the demonstration's examples: who does what, and when.
 *
 * @param people by their user names
 * @param made what the steps before have made, by the names that the file gives it
 */
record ExampleStep(Row row, LoadWeek week, Map<String, Named> people, Map<String, Made> made) {

    /** What is done. */
    enum Kind {
        ASK,
        SUPPORT,
        ACCEPT,
        DECLINE,
        ANSWER,
        SAY_ANSWERED,
        NAME_CONTACT,
        ASK_GENERALLY,
        ANSWER_GENERALLY,
        SET_UP,
        BOOK,
        SEND_QUESTION,
        WRITE_NOTES,
        HOLD,
        AGREE,
        REPORT,
        COMPLETE,
        ARRANGE,
        PUT_ON,
        CARRY_OVER,
        DEAL_WITH,
        RECOMMEND,
        RECOMMEND_AS_INSPECTORS,
        RESPOND,
        PAUSE,
        OPEN_REVIEW,
        PROPOSE_CHANGE,
        DECIDE_CHANGE,
        ADOPT_SET,
        OPEN_SIGN_OFF,
        TAKE_SIGN_OFF_STEP,
        OPEN_TARGET_REVIEW,
        PROPOSE_TARGET,
        AGREE_TARGET,
        SEND_BACK_TARGET,
        OPEN_ANNUAL_REPORT,
        WRITE_ANNUAL_REPORT,
        TAKE_ANNUAL_REPORT_STEP
    }

    /** Something that a step has made, as later steps need it. */
    record Made(String reference, IntSupplier version) {

        Precondition asItIs() {
            return new Precondition(ETag.of(version.getAsInt()));
        }
    }

    Kind kind() {
        return row.value("step", Kind.class);
    }

    Instant at() {
        return week.instant(row.text("at"));
    }

    /** Who takes it, with the rights that they have. */
    Caller.Actor by() {
        Named person = person(row.text("by"));
        return Caller.Actor.holding(person.subject(), person.name(), person.roles());
    }

    /** What it is about. */
    Made it() {
        return find(row.text("name"));
    }

    /** Keeps what it made under its name. */
    void makes(String reference, IntSupplier version) {
        made.put(row.text("name"), new Made(reference, version));
    }

    String text() {
        return row.text("text");
    }

    /** The words of a column that holds several. */
    List<String> words(String column) {
        return List.of(row.text(column).split(" "));
    }

    /** Whether a step before has made something of this name. */
    boolean isMade(String name) {
        return made.containsKey(name);
    }

    /** The references of the things that the column "about" names. */
    List<String> references() {
        return words("about").stream().map(this::reference).toList();
    }

    /** Those of them that are of this kind. */
    List<String> references(Reference kind) {
        return references().stream().filter(each -> kind.find(each).isPresent()).toList();
    }

    /** The reference of what a step before has made under this name. */
    String reference(String name) {
        return find(name).reference();
    }

    /** The subjects of those whom the column "people" names. */
    List<String> subjects() {
        return words("people").stream().map(name -> person(name).subject()).toList();
    }

    /** When the column "until" says, as London's clocks show it. */
    LocalDateTime time() {
        return week.time(row.text("until"));
    }

    LocalDate day() {
        return week.day(row.text("until"));
    }

    /** Null where the column "until" is empty. */
    @Nullable LocalDate optionalDay() {
        return row.optional("until") == null ? null : day();
    }

    private Made find(String name) {
        return Objects.requireNonNull(made.get(name), name);
    }

    private Named person(String username) {
        return Objects.requireNonNull(people.get(username), username);
    }
}
