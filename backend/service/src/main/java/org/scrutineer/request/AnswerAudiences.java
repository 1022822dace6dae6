package org.scrutineer.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.scrutineer.directory.Committee;
import org.scrutineer.directory.Committees;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.request.AnswerAudience.Kind;

/** Reads to whom an answer is to be given. */
@ApplicationScoped
class AnswerAudiences {

    private static final String COMMITTEE = "/audience/committee";

    private final Committees committees;
    private final RequestsAtCommittees programmes;

    AnswerAudiences(Committees committees, RequestsAtCommittees programmes) {
        this.committees = committees;
        this.programmes = programmes;
    }

    /** As it is sent. */
    public record Wanted(
            @NotNull Kind kind, @Size(min = 1, max = 200) @OneLine @Nullable String committee) {}

    /** Without one it is given to all who may read the request. */
    AnswerAudience of(@Nullable Wanted wanted, String request) {
        if (wanted == null) {
            return AnswerAudience.MEMBERS;
        }
        if ((wanted.kind() == Kind.COMMITTEE) != (wanted.committee() != null)) {
            throw ProblemException.invalid(
                    COMMITTEE, "is named where the answer is given to a committee, and only there");
        }
        return new AnswerAudience(
                wanted.kind(),
                wanted.committee() == null ? null : committee(wanted.committee(), request));
    }

    private String committee(String code, String request) {
        String path =
                committees
                        .find(code)
                        .map(Committee::path)
                        .orElseThrow(
                                () ->
                                        ProblemException.invalid(
                                                COMMITTEE,
                                                "is no committee that somebody sits on"));
        if (!programmes.isForAllOf(path, Reference.REQUEST.id(request))) {
            throw ProblemException.invalid(
                    COMMITTEE, "is one whose members may not read this request");
        }
        return path;
    }
}
