package org.scrutineer.request;

import java.time.Instant;

/** What is answered, by whom, and who may read it. */
record GivenAnswer(AnswerWords words, String byName, Instant at, AnswerAudience to) {

    /** What was said where it was heard, which all who may read the request read. */
    static GivenAnswer said(String text, String byName, Instant at) {
        return new GivenAnswer(AnswerWords.of(text, null), byName, at, AnswerAudience.MEMBERS);
    }
}
