package org.daybrief.text;

import java.util.Locale;
import java.util.Set;

/** Decides whether a sentence ends at a stop. */
final class SentenceEnd {

    private static final Set<String> OPENERS =
            words("the a an he she it they we i you this that these those there here in on"
                    + " at to of by for from with without under over between among through during within across against about"
                    + " after before since until till when while as if though although because despite unless once whether"
                    + " but and or so yet nor however meanwhile moreover furthermore therefore instead still also then thus"
                    + " his her their its our my your some many most much several both all any each every few no not nobody"
                    + " none nothing other others another such what who whom whose which why how where now today yesterday"
                    + " tomorrow earlier later last next recently currently according officials police authorities experts"
                    + " analysts critics residents witnesses investigators prosecutors lawmakers one two three");

    private static final Set<String> SPEECH = words("said says asked asks wrote writes added adds replied shouted told"
            + " cried answered tweeted wondered demanded exclaimed");

    /** What may follow the verb of "“Why now?” Ann Sample asked in a letter." without making it a sentence of its own. */
    private static final Set<String> CIRCUMSTANCE =
            words("via in on at during to as when after before with while of from about aloud");

    private static final Set<String> COMPANIES = words("inc corp co cos ltd llc plc bros cie");

    /** What belongs to a town that is named before it. */
    private static final Set<String> OFFICES = words("mayor police sheriff gov governor sen senator rep representative"
            + " attorney judge justice county city court courts school schools university college department district"
            + " council councilman councilwoman commissioner commissioners chief officer officers fire firefighters"
            + " hospital high supreme circuit superior medical health state native resident residents man woman couple"
            + " republican republicans democrat democrats lawmakers bishop rabbi rev pastor area airport based");

    /** Letters of a clause that may end with a town and its state. */
    private static final int CLAUSE = 25;

    private static final int NAME_WORDS = 5;
    /** Of a name with hyphens; each stop looks at so many letters at the most. */
    private static final int NAME_WORD = 60;

    private static final int BRACKET = 400;
    private static final int ADDRESS = 80;

    private final String text;
    private final int begin;
    private final int end;
    private final int stop;
    private final int after;
    private final int next;

    /**
     * @param begin of the sentence
     * @param end of the block
     * @param stop where the stop stands
     * @param after behind it and the marks that close with it
     * @param next where the next word or mark begins
     */
    SentenceEnd(String text, int begin, int end, int stop, int after, int next) {
        this.text = text;
        this.begin = begin;
        this.end = end;
        this.stop = stop;
        this.after = after;
        this.next = next;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    boolean holds() {
        int first = firstLetter();
        if (first == end || !mayOpen(first) || isListNumber()) {
            return false;
        }
        if (next == after && !spaceForgotten(first) || Sentences.isStop(text.charAt(next))) {
            return false;
        }
        if (text.charAt(stop) != '.') {
            return !(closedByMark() && attributionFollows()) && !wordBefore().equals("Yahoo");
        }
        return !(closedByQuotationMark() && attributionFollows() && attributionEnds()) && wordEnds(first);
    }

    /** The first letter or digit behind opening quotation marks, brackets and dashes. */
    private int firstLetter() {
        int i = next;
        while (i < end && (opens(text.charAt(i)) || Tokens.isSpace(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static boolean opens(char c) {
        return switch (c) {
            case '"', '“', '‘', '\'', '`', '(', '[', '«', '—', '–', '-', '„', '‚' -> true;
            default -> false;
        };
    }

    /** A capital, a number, or a name like "iPhone": not a word in small letters, with which the sentence goes on. */
    private boolean mayOpen(int i) {
        return !Character.isLowerCase(text.charAt(i)) || i + 1 < end && Character.isUpperCase(text.charAt(i + 1));
    }

    /** "1. " and "a) 2. " at the very beginning count what follows. */
    private boolean isListNumber() {
        if (stop - begin > 3 || text.charAt(stop) != '.') {
            return false;
        }
        for (int i = begin; i < stop; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return stop > begin;
    }

    /** "… the harbour.The mayor …": a word in small letters, the stop, a capitalised word; not "example.Org" in an address. */
    private boolean spaceForgotten(int first) {
        boolean words = first == next
                && first + 1 < end
                && Character.isUpperCase(text.charAt(first))
                && Character.isLowerCase(text.charAt(first + 1))
                && stop - begin > 2
                && Character.isLowerCase(text.charAt(stop - 1))
                && Character.isLowerCase(text.charAt(stop - 2));
        if (!words || text.charAt(stop) == '…') {
            return false;
        }
        int limit = Math.max(begin, stop - ADDRESS);
        int i = stop;
        while (i > limit && !Tokens.isSpace(text.charAt(i - 1))) {
            i--;
            if ("/@_#.".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return !text.startsWith("www", i);
    }

    /** "He left (at 5 p.m.) Monday": the bracket was opened within the sentence and no stop follows it. */
    private boolean closesInnerBracket() {
        int last = after - 1;
        if (last == stop || text.charAt(last) != ')' && text.charAt(last) != ']') {
            return false;
        }
        char open = text.charAt(last) == ')' ? '(' : '[';
        return new Span(Math.max(begin, last - BRACKET), last).lastIndexOf(text, open) > begin;
    }

    /** A quotation mark or a bracket closes behind the stop, or a second stop. */
    private boolean closedByMark() {
        for (int i = stop + 1; i < after; i++) {
            if (text.charAt(i) != '.') {
                return true;
            }
        }
        return false;
    }

    /** "“You are no friend.” Ann Sample said.": behind a full stop only a sentence without anything else belongs to the quotation. */
    private boolean attributionEnds() {
        int i = next;
        int words = 0;
        while (i < end && words <= NAME_WORDS && text.charAt(i) != '.') {
            boolean goesOn = !Character.isLetter(text.charAt(i)) && "'’- ".indexOf(text.charAt(i)) < 0;
            if (goesOn) {
                return false;
            }
            words += text.charAt(i) == ' ' ? 1 : 0;
            i++;
        }
        return words <= NAME_WORDS && SPEECH.contains(lastWord(i));
    }

    private String lastWord(int to) {
        int i = to;
        while (i > next && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return text.substring(i, to).toLowerCase(Locale.ROOT);
    }

    private boolean closedByQuotationMark() {
        return after - stop > 1 && "\"”’'".indexOf(text.charAt(after - 1)) >= 0;
    }

    private boolean wordEnds(int first) {
        String word = wordBefore();
        Abbreviations.Kind kind = Abbreviations.kind(word);
        if (kind == null || closedByMark() && !closesInnerBracket()) {
            return true;
        }
        boolean number = Character.isDigit(text.charAt(first));
        return switch (kind) {
            case TITLE -> false;
            // "The answer was no. The mayor left."
            case INNER -> word.equalsIgnoreCase("no") && !number;
            case EITHER -> !number && (opensSentence(first) || endsCompany(word, first));
            case CAPITAL -> !number && (opensSentence(first) || endsCompany(word, first));
            case STATE -> !number && (opensSentence(first) || newSubject(word, first));
        };
    }

    private boolean opensSentence(int first) {
        return !isDash(text.charAt(next)) && OPENERS.contains(lowerWordAt(first));
    }

    /** "… of Sample Ltd. Mr. Example said": a person with a title is no part of the firm's name. */
    private boolean endsCompany(String word, int first) {
        String following = lowerWordAt(first);
        return (following.equals("mr") || following.equals("mrs") || following.equals("ms"))
                && COMPANIES.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * "… in Exville, Mass. Sample, a food chain, …", "… Mass. Sample makes …": behind town and state a comma goes on with
     * the sentence; a name without one begins the next. An office belongs to the town: "Exville, Mass. Mayor Ann Sample".
     */
    private boolean newSubject(String word, int first) {
        int before = stop - word.length();
        while (before > begin && Tokens.isSpace(text.charAt(before - 1))) {
            before--;
        }
        if (first != next || before - begin < CLAUSE || text.charAt(before - 1) != ',') {
            return false;
        }
        int at = first;
        for (int words = 0; words < 2; words++) {
            int wordEnd = nameEnd(at);
            if (wordEnd == at || OFFICES.contains(text.substring(at, wordEnd).toLowerCase(Locale.ROOT))) {
                return false;
            }
            if (wordEnd + 1 >= end || text.charAt(wordEnd) == ',') {
                return wordEnd + 1 < end;
            }
            at = wordEnd + 1;
            if (text.charAt(wordEnd) != ' ' || Character.isLowerCase(text.charAt(at))) {
                String verb = lowerWordAt(at);
                return text.charAt(wordEnd) == ' ' && !verb.equals("and") && !verb.equals("or");
            }
        }
        return false;
    }

    private int nameEnd(int i) {
        int j = i;
        while (j < end && (Character.isLetter(text.charAt(j)) || "'’-".indexOf(text.charAt(j)) >= 0)) {
            j++;
        }
        return j;
    }

    /** "ERIE, Pa. — A": a dateline, or an afterthought. */
    private static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '-';
    }

    /** "“Why now?” Prime Minister Ann Sample asked.": what follows is who asked, and nothing else. */
    private boolean attributionFollows() {
        if (OPENERS.contains(lowerWordAt(next))) {
            return false;
        }
        int i = next;
        for (int words = 0; words <= NAME_WORDS && i < end; words++) {
            String word = lowerWordAt(i);
            if (SPEECH.contains(word)) {
                int behind = i + word.length();
                return behind >= end
                        || ".,;:".indexOf(text.charAt(behind)) >= 0
                        || CIRCUMSTANCE.contains(lowerWordAt(Math.min(end, behind + 1)));
            }
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
            int limit = Math.min(end, i + NAME_WORD);
            while (i < limit && !Tokens.isSpace(text.charAt(i))) {
                if (text.charAt(i) == ',' || text.charAt(i) == ';') {
                    return false;
                }
                i++;
            }
            if (i == limit) {
                return false;
            }
            i++;
        }
        return false;
    }

    private String wordBefore() {
        int i = stop;
        int limit = Math.max(begin, stop - 24);
        while (i > limit && (Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '.')) {
            i--;
        }
        return text.substring(i, stop);
    }

    private String lowerWordAt(int i) {
        int j = i;
        int limit = Math.min(end, i + 24);
        while (j < limit && Character.isLetter(text.charAt(j))) {
            j++;
        }
        return text.substring(i, j).toLowerCase(Locale.ROOT);
    }
}
