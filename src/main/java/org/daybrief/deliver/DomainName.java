package org.daybrief.deliver;

import com.ibm.icu.text.IDNA;
import java.util.Locale;

/** The domain of a mail address: from any script to the ASCII form that the name system knows. */
final class DomainName {

    private static final int MAX_LENGTH = 253;
    private static final int MAX_LABEL = 63;

    private DomainName() {}

    /**
     * Lower-case ASCII; a name of another script, in any normal form, as {@code xn--…} by the rules of IDNA 2008.
     *
     * @throws IllegalArgumentException where there is none; its message is half a sentence
     */
    static String ascii(String written) {
        for (int i = 0; i < written.length(); ) {
            int c = written.codePointAt(i);
            i += Character.charCount(c);
            if (c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || HeaderText.isRefused(c)) {
                throw new IllegalArgumentException("white space and control characters may not stand in its domain");
            } else if (c >= 0x80) {
                return international(written);
            }
        }
        String lower = written.toLowerCase(Locale.ROOT);
        return lower.startsWith("xn--") || lower.contains(".xn--") ? international(lower) : lower;
    }

    private static String international(String written) {
        IDNA.Info info = new IDNA.Info();
        StringBuilder ascii = new StringBuilder();
        Holder.RULES.nameToASCII(written, ascii, info);
        if (info.hasErrors()) {
            throw new IllegalArgumentException("its domain is no name that the rules for other scripts allow");
        }
        return ascii.toString();
    }

    /** Half a sentence; empty where all is well. */
    static String problem(String domain) {
        if (domain.isEmpty()) {
            return "nothing stands behind the @";
        } else if (domain.startsWith("[")) {
            return "a number in brackets is no domain; write the server's name";
        } else if (domain.length() > MAX_LENGTH) {
            return "its domain is longer than " + MAX_LENGTH + " characters";
        }
        String[] labels = domain.split("\\.", -1);
        for (String label : labels) {
            String problem = labelProblem(label);
            if (!problem.isEmpty()) {
                return problem;
            }
        }
        String last = labels[labels.length - 1];
        if (labels.length == 1 && !domain.equals("localhost")) {
            return "its domain has no dot, such as example.org";
        }
        return last.chars().allMatch(c -> c >= '0' && c <= '9') ? "a number is no domain; write the server's name" : "";
    }

    private static String labelProblem(String label) {
        if (label.isEmpty()) {
            return "dots in its domain stand single and between other characters";
        } else if (label.length() > MAX_LABEL) {
            return "a part of its domain is longer than " + MAX_LABEL + " characters";
        } else if (label.startsWith("-") || label.endsWith("-")) {
            return "no part of its domain begins or ends with '-'";
        }
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
                return "its domain may have letters, digits, '-' and dots only";
            }
        }
        return "";
    }

    /** Opened only for a name that needs it. */
    private static final class Holder {
        static final IDNA RULES = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII
                | IDNA.USE_STD3_RULES
                | IDNA.CHECK_BIDI
                | IDNA.CHECK_CONTEXTJ
                | IDNA.CHECK_CONTEXTO);
    }
}
