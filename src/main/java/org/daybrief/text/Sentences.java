package org.daybrief.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits a block of text into sentences by one scan from stop to stop. */
public final class Sentences {

    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "gen", "lt", "col", "sgt", "capt", "maj", "cmdr", "adm", "sen",
            "rep", "gov", "rev", "hon", "pres", "sec", "supt", "insp", "det", "mt", "ft", "messrs", "pvt", "cpl",
            "brig", "atty");
    private static final Set<String> INNER = Set.of(
            "vs", "no", "nos", "fig", "approx", "ca", "cf", "e.g", "i.e", "al", "est", "dept", "op", "pp", "vol", "jan",
            "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed",
            "thu", "thur", "thurs", "fri", "sat", "sun");
    private static final Set<String> MAYBE_FINAL = Set.of(
            "inc", "corp", "co", "ltd", "llc", "bros", "jr", "sr", "etc", "assn", "univ", "ave", "blvd", "rd", "a.m",
            "p.m", "am", "pm", "u.s", "u.k", "u.n", "e.u", "d.c", "u.s.a", "ala", "ariz", "ark", "calif", "colo",
            "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo",
            "mont", "neb", "nev", "n.h", "n.j", "n.m", "n.y", "n.c", "n.d", "okla", "ore", "pa", "r.i", "s.c", "s.d",
            "tenn", "tex", "vt", "va", "wash", "wis", "wyo", "ph.d", "m.d", "b.a");
    private static final Set<String> OPENERS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "this",
            "that",
            "these",
            "those",
            "in",
            "on",
            "at",
            "but",
            "and",
            "however",
            "meanwhile",
            "after",
            "before",
            "when",
            "while",
            "as",
            "there",
            "his",
            "her",
            "their",
            "its",
            "for",
            "from",
            "by",
            "if",
            "so",
            "officials",
            "police",
            "some",
            "many",
            "no",
            "not",
            "now",
            "both",
            "most",
            "other",
            "others",
            "our",
            "my",
            "according",
            "since");

    private Sentences() {}

    /** The sentences of one block, white space around them left out; none for a blank block. */
    public static List<Span> split(String text, Span block) {
        List<Span> sentences = new ArrayList<>();
        int begin = skipSpace(text, block.begin(), block.end());
        int i = begin;
        while (i < block.end()) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == '…') {
                int after = closeMarks(text, i + 1, block.end());
                int next = skipSpace(text, after, block.end());
                if (next >= block.end()) {
                    break;
                }
                if (next > after && ends(text, begin, i, after, next, block.end())) {
                    sentences.add(new Span(begin, after));
                    begin = next;
                    i = next;
                    continue;
                }
                i = after;
            } else {
                i++;
            }
        }
        int last = block.end();
        while (last > begin && Tokens.isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (last > begin) {
            sentences.add(new Span(begin, last));
        }
        return sentences;
    }

    private static int skipSpace(String text, int i, int end) {
        while (i < end && Tokens.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Further stops, closing quotation marks and brackets belong to the sentence that they close. */
    private static int closeMarks(String text, int i, int end) {
        while (i < end && ".!?…\"”’')]»".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean ends(String text, int begin, int stop, int after, int next, int end) {
        char follower = text.charAt(next);
        int open = next;
        while (open < end && "\"“‘'([«—–-".indexOf(text.charAt(open)) >= 0) {
            open++;
        }
        char first = open < end ? text.charAt(open) : follower;
        if (Character.isLowerCase(first)) {
            return false;
        }
        boolean closed = after > stop + 1;
        if (text.charAt(stop) != '.') {
            return !(closed && speechVerbAt(text, next, end));
        }
        if (closed && text.charAt(after - 1) != '.') {
            return true;
        }
        String word = wordBefore(text, begin, stop);
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        if (TITLES.contains(lower)) {
            return false;
        }
        if (INNER.contains(lower)) {
            return !(Character.isDigit(first)
                            || lower.equals("vs")
                            || lower.equals("e.g")
                            || lower.equals("i.e")
                            || lower.equals("al")
                            || lower.equals("fig"))
                    && (lower.equals("no") || lower.equals("sat") || lower.equals("sun") || lower.equals("mar"));
        }
        if (MAYBE_FINAL.contains(lower) || isInitials(word)) {
            return OPENERS.contains(lowerWordAt(text, open, end)) && !Character.isDigit(first);
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            // "J. Morgan" is a name; "vitamin C. The" ends.
            return OPENERS.contains(lowerWordAt(text, open, end)) && !word.equals("I") || word.equals("I");
        }
        return true;
    }

    private static boolean isInitials(String word) {
        return word.length() >= 3 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(0));
    }

    private static boolean speechVerbAt(String text, int i, int end) {
        String word = lowerWordAt(text, i, end);
        return switch (word) {
            case "said", "says", "asked", "asks", "wrote", "added" -> true;
            default -> false;
        };
    }

    private static String wordBefore(String text, int begin, int stop) {
        int i = stop;
        while (i > begin && (Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '.')) {
            i--;
        }
        return text.substring(i, stop);
    }

    private static String lowerWordAt(String text, int i, int end) {
        int j = i;
        while (j < end && Character.isLetter(text.charAt(j))) {
            j++;
        }
        return text.substring(i, j).toLowerCase(java.util.Locale.ROOT);
    }
}
