package org.daybrief.text;

/**
 * What a page can hold. The bounds lie far above anything that people write: the longest sentences of news have a thousand
 * characters. What lies beyond is no sentence but a table, a list, encoded data, or an attempt to make layout slow.
 */
public final class PrintBounds {

    /** Of a sentence, in UTF-16 units. */
    public static final int SENTENCE = 2_000;

    /** Of a headline, a name or another line of metadata, in UTF-16 units. */
    public static final int LINE = 500;

    private static final int WORD = 300;
    private static final int MARKS = 8;

    private PrintBounds() {}

    /** Whether the stretch has at most so many units, no word of over 300 and no letter with over 8 marks upon it. */
    public static boolean hold(String text, int begin, int end, int most) {
        if (end - begin > most) {
            return false;
        }
        int word = 0;
        int marks = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            word = Tokens.isSpace(c) ? 0 : word + 1;
            marks = c >= 0x300 && isMark(c) ? marks + 1 : 0;
            if (word > WORD || marks > MARKS) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
