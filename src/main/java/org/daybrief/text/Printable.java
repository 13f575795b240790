package org.daybrief.text;

/** Makes a string from outside safe to print on a line of its own: in a log, on a terminal, in a message. */
public final class Printable {

    private static final int LIMIT = 300;

    private Printable() {}

    /** Control characters, line ends, marks that turn the direction of writing, and lone surrogates as {@code \}{@code uNNNN}; cut after 300 units. */
    public static String of(String hostile) {
        StringBuilder safe = new StringBuilder(hostile.length());
        int end = Math.min(hostile.length(), LIMIT);
        for (int i = 0; i < end; ) {
            int c = hostile.codePointAt(i);
            i += Character.charCount(c);
            if (prints(c)) {
                safe.appendCodePoint(c);
            } else {
                safe.append("\\u").append(Integer.toHexString(0x10000 | c & 0xffff), 1, 5);
            }
        }
        return hostile.length() > LIMIT ? safe.append('…').toString() : safe.toString();
    }

    private static boolean prints(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
