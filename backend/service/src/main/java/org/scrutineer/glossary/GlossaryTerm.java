package org.scrutineer.glossary;

/**
 * What a word on a scorecard means, for people.
 *
 * @param code what a heading or cell refers to it by
 */
public record GlossaryTerm(String code, String term, String meaning) {}
