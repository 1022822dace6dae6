package org.scrutineer.request;

import java.time.Instant;

/** What is answered, by whom, and who may read it. */
record GivenAnswer(String text, String byName, Instant at, AnswerAudience to) {}
