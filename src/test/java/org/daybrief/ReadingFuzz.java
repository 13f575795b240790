package org.daybrief;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Any bytes and any characters are read without an exception, and what is found in them stands there. {@link KeptInputsTest} reads the kept
 * inputs in every build; CONTRIBUTING.md has the command that looks for new ones.
 */
class ReadingFuzz {

    @FuzzTest(maxDuration = "5m")
    void readsAnyPlainText(byte[] content) {
        ReadingInvariants.check("txt", content);
    }

    @FuzzTest(maxDuration = "5m")
    void readsAnyMarkdown(byte[] content) {
        ReadingInvariants.check("md", content);
    }

    @FuzzTest(maxDuration = "5m")
    void readsAnyPage(byte[] content) {
        ReadingInvariants.check("html", content);
    }

    /** Two bytes are one UTF-16 unit, so surrogates come alone too. */
    @FuzzTest(maxDuration = "5m")
    void takesAnyCharacters(byte[] content) {
        ReadingInvariants.check(characters(content));
    }

    static String characters(byte[] content) {
        StringBuilder text = new StringBuilder(content.length / 2);
        for (int i = 0; i + 1 < content.length; i += 2) {
            text.append((char) ((content[i] & 0xff) << 8 | content[i + 1] & 0xff));
        }
        return text.toString();
    }
}
