package org.scrutineer.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WordCountTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = "/reference/words/cases.csv",
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void wordsAreCountedAsTheWebAppCountsThem(int words, String text) {
        assertEquals(words, WordCount.count(text));
    }
}
