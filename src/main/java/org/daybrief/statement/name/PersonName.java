package org.daybrief.statement.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;

/**
 * A person's name in its parts, folded for comparison: no accents, lower case, one letter for spellings that sound alike.
 *
 * @param given first given name or initial; empty where only the family name is known
 * @param family family name, particles left out
 * @param suffix "jr", "iii"; empty without one
 */
public record PersonName(String given, String family, String suffix) {

    /** Takes a name apart: the family name is the last word, or the first where the name is Korean, Chinese or Vietnamese. */
    public static PersonName of(String name) {
        List<String> words = new ArrayList<>();
        String suffix = "";
        boolean hyphen = false;
        for (Token token : Tokens.of(name)) {
            String lower = token.lower();
            if (token.text().equals("-")) {
                hyphen = true;
            } else if (token.is(Token.Kind.WORD)) {
                if (!words.isEmpty() && NameContext.isSuffix(lower)) {
                    suffix = lower;
                } else if (!(NameWords.isParticle(lower)
                        && (Character.isLowerCase(token.text().charAt(0)) || words.size() > 0))) {
                    words.add(lower);
                }
            }
        }
        if (words.isEmpty()) {
            return new PersonName("", fold(name.toLowerCase(Locale.ROOT)), "");
        }
        String first = words.get(0);
        int n = words.size();
        if (n == 1) {
            return new PersonName("", fold(first), suffix);
        }
        boolean familyFirst = NameWords.isFamilyNameFirst(first)
                && (n == 3 && (hyphen || !NameWords.isFirstName(first) || syllables(words))
                        || n == 2 && !NameWords.isFirstName(first));
        if (familyFirst) {
            return new PersonName(fold(String.join("", words.subList(1, n))), fold(first), suffix);
        }
        String family = words.get(n - 1);
        if (hyphen && n > 2 && name.lastIndexOf('-') > name.lastIndexOf(' ')) {
            family = words.get(n - 2) + words.get(n - 1);
        }
        return new PersonName(fold(first), fold(family), suffix);
    }

    /** "Kim Jong Un": two short words behind that are no first names. */
    private static boolean syllables(List<String> words) {
        return words.get(1).length() < 6
                && words.get(2).length() < 6
                && !NameWords.isFirstName(words.get(1))
                && !NameWords.isFirstName(words.get(2));
    }

    /** Whether the two names can be spellings of one person's name: the family names sound alike and the given names do too. */
    public boolean sameAs(PersonName other) {
        if (!suffix.equals(other.suffix) || !alike(family, other.family)) {
            return false;
        }
        return given.isEmpty() || other.given.isEmpty() ? given.equals(other.given) : givenAlike(given, other.given);
    }

    private static boolean alike(String a, String b) {
        return a.equals(b) || a.length() > 6 && b.length() > 6 && withinOne(a, b) && a.charAt(0) == b.charAt(0);
    }

    private static boolean givenAlike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (a.isEmpty() || b.isEmpty() || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        if (a.length() == 1 || b.length() == 1) {
            return true;
        }
        if (a.length() < 5 || b.length() < 5) {
            return false;
        }
        boolean known = NameWords.isFirstName(a) && NameWords.isFirstName(b);
        if (known) {
            return NameWords.gender(a) == NameWords.gender(b) && consonants(a).equals(consonants(b));
        }
        return withinOne(a, b) || consonants(a).equals(consonants(b));
    }

    private static String consonants(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if ("aeiouy".indexOf(name.charAt(i)) < 0) {
                out.append(name.charAt(i));
            }
        }
        return out.toString();
    }

    /** Whether one letter more, less or other makes one of the other. */
    static boolean withinOne(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int i = 0;
        int shorter = Math.min(a.length(), b.length());
        while (i < shorter && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        int x = a.length();
        int y = b.length();
        while (x > i && y > i && a.charAt(x - 1) == b.charAt(y - 1)) {
            x--;
            y--;
        }
        return x - i <= 1 && y - i <= 1;
    }

    /** One letter for spellings of one sound: no accents, y, j and ii as i, no doubled letters, w as v, kh as h. */
    static String fold(String lower) {
        String plain = lower;
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 0x7f) {
                plain = Normalizer.normalize(lower, Normalizer.Form.NFD);
                break;
            }
        }
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case 'y', 'j' -> c = 'i';
                case 'w' -> c = 'v';
                case 'ł' -> c = 'l';
                case 'ø' -> c = 'o';
                case 'đ' -> c = 'd';
                case 'ı' -> c = 'i';
                default -> {
                    // as it is
                }
            }
            if (!(c >= 'a' && c <= 'z') && !Character.isLetterOrDigit(c)) {
                continue;
            }
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            if (out.length() > 0 && out.charAt(out.length() - 1) == c) {
                continue;
            }
            out.append(c);
        }
        return out.toString();
    }
}
