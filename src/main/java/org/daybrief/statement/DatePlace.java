package org.daybrief.statement;

import java.util.List;
import org.daybrief.statement.clause.Words;
import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;

/** Where in its sentence a date stands, and so whether it can be the time of what the sentence tells. */
final class DatePlace {

    /** A date behind them bounds or compares; nothing happened on it. */
    private static final WordSet BOUNDS = WordSet.of("""
            since until till by before after following from to through than between for towards toward and or
            dated ending ended beginning starting effective - –""");

    /** They open a clause that tells something else than the main one. */
    private static final WordSet SUBORDINATORS = WordSet.of("""
            which who whom whose where when while whilst after before since because if unless until although
            though following amid despite once whether whereas""");

    /** "in the early hours of Monday" is a time, "the protests of early May" are a thing. */
    private static final WordSet HOURS = WordSet.of("hours morning afternoon evening night end beginning start middle");

    /** With them the clause before "when" has a time of its own. */
    private static final WordSet APART = WordSet.of("""
            had recall recalled remember remembered said says told asked wondered knew know described spoke
            talking since until will would is are has have even only ever never""");

    private static final WordSet LISTS = WordSet.of("in on at during early late mid over of");

    /** Tokens of a place before the day of a dateline: "NEW YORK, N.Y.,". */
    private static final int MOST_DATELINE = 8;

    private final List<Token> tokens;
    private final int first;
    private final int end;
    /** The date's tokens are {@code begin … after - 1}. */
    private final int begin;

    private final int after;
    /** First token of the clause as far as commas tell. */
    private final int clause;

    private final ClauseVerbs verbs;

    DatePlace(Reading reading, SentenceReading sentence, Span date) {
        this.tokens = reading.tokens;
        this.first = sentence.firstToken;
        this.end = sentence.endToken;
        int i = first;
        while (i < end && tokens.get(i).end() <= date.begin()) {
            i++;
        }
        this.begin = i;
        while (i < end && tokens.get(i).begin() < date.end()) {
            i++;
        }
        this.after = i;
        this.clause = clauseBegin();
        this.verbs = new ClauseVerbs(tokens, first, end, clause, begin, after);
    }

    private int clauseBegin() {
        int i = begin - 1;
        while (i >= first && !parts(i)) {
            i--;
        }
        return i + 1;
    }

    private boolean parts(int i) {
        Token token = tokens.get(i);
        if (!token.is(Token.Kind.MARK) || token.text().length() != 1) {
            return false;
        }
        char c = token.text().charAt(0);
        boolean loose = i + 1 < end && !tokens.get(i + 1).touches(token);
        return c == ',' || c == ';' || c == ':' || c == '(' || (c == '–' || c == '—' || c == '-') && loose;
    }

    /** Whether the date opens the sentence: "On 28 October, …". */
    boolean opens() {
        for (int i = first; i < begin; i++) {
            if (tokens.get(i).is(Token.Kind.WORD) && !LISTS.contains(lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the date only says where and when the text was written: "OSLO, May 4 (NTB) – …". */
    boolean inDateline() {
        int next = after;
        boolean marked = next < end
                && (lower(next).equals("(")
                        || lower(next).equals("–")
                        || lower(next).equals("—"));
        for (int i = first; marked && i < begin; i++) {
            Token token = tokens.get(i);
            if (token.is(Token.Kind.WORD) && !token.capitalised()) {
                return false;
            }
        }
        return marked && begin > first && begin - first <= MOST_DATELINE;
    }

    /** A year alone with a noun behind it names a kind: "a tan 2003 van"; with a preposition before it a time. */
    boolean namesKind() {
        return !LISTS.contains(lower(begin - 1))
                && after < end
                && tokens.get(after).is(Token.Kind.WORD)
                && begin > first
                && tokens.get(begin - 1).is(Token.Kind.WORD);
    }

    /** Whether what the sentence tells happened then, as far as its words show. */
    boolean tellsWhen() {
        return !bounds()
                && !Comparison.holds(tokens, first, begin)
                && !describes()
                && !subordinate()
                && !verbs.reduced()
                && !verbs.ofSubject()
                && !new ReportDay(tokens, first, end, begin, after).holds()
                && !verbs.ahead();
    }

    /** Whether its clause tells how something is: no whole year is the time of that. */
    boolean present() {
        return verbs.present();
    }

    private String lower(int i) {
        return i >= first && i < end ? tokens.get(i).lower() : "";
    }

    private boolean bounds() {
        if (lower(begin - 1).equals("of")) {
            return !HOURS.contains(lower(begin - 2));
        }
        boolean inner = lower(begin - 1).equals("the") || LISTS.contains(lower(begin - 1));
        return BOUNDS.contains(lower(begin - 1))
                || inner
                        && BOUNDS.contains(lower(begin - 2))
                        && !lower(begin - 2).equals("and");
    }

    /** "Friday's vote", "the November 6 election", "his 2024 campaign": the date describes a thing. */
    private boolean describes() {
        if (after < end && tokens.get(after).is(Token.Kind.GENITIVE)) {
            return true;
        }
        String before = lower(begin - 1);
        boolean owned = VerbSign.isDeterminer(before)
                || begin > first && tokens.get(begin - 1).is(Token.Kind.GENITIVE);
        return owned
                && !lower(begin).equals("the")
                && after < end
                && tokens.get(after).is(Token.Kind.WORD);
    }

    private boolean subordinate() {
        for (int i = clause; i < begin; i++) {
            String word = lower(i);
            if (SUBORDINATORS.contains(word) && !isSimultaneous(i) || word.equals("that") && !afterCue(i)) {
                return true;
            }
        }
        if (clause == begin) {
            return false;
        }
        // ", signalling on Friday …" and "Rescued in May by fishermen, the boy …" hang on a main clause of another time
        return lower(clause).endsWith(clause > first ? "ing" : "ed")
                && lower(clause).length() > 4;
    }

    /**
     * "Seven people died when a tram derailed on Friday": "when" between two clauses of the past gives them one time, unless
     * somebody recalls or the first clause is itself a subordinate one.
     */
    private boolean isSimultaneous(int when) {
        if (!lower(when).equals("when")
                || when == clause && clause > first
                || VerbSign.at(tokens, when + 1, first, end) == VerbSign.AHEAD) {
            return false;
        }
        boolean past = false;
        for (int i = first; i < when; i++) {
            String word = lower(i);
            if (APART.contains(word) || SUBORDINATORS.contains(word) || word.equals("that")) {
                return false;
            }
            past |= VerbSign.at(tokens, i, first, end) == VerbSign.PAST;
        }
        return past;
    }

    /** Whether a verb of saying stands shortly before "that": what it opens is what the sentence tells. */
    private boolean afterCue(int that) {
        for (int i = that - 1; i >= Math.max(first, that - 6); i--) {
            if (ClauseVerbs.says(lower(i))) {
                return true;
            }
        }
        return VerbSign.isDeterminer(lower(that - 1)) || that + 1 < end && isNounAfter(that);
    }

    /** "that day", "that man": a demonstrative, no conjunction. */
    private boolean isNounAfter(int that) {
        return that == clause || Words.PREPOSITIONS.contains(lower(that - 1));
    }

    /** Whether the sentence tells of the past and nowhere of a forecast, a plan or a condition. */
    static boolean onlyPast(Reading reading, SentenceReading sentence) {
        for (int i = sentence.firstToken; i < sentence.endToken; i++) {
            boolean ahead = VerbSign.at(reading.tokens, i, sentence.firstToken, sentence.endToken) == VerbSign.AHEAD;
            if (ahead || reading.tokens.get(i).lower().equals("if")) {
                return false;
            }
        }
        return firstVerb(reading, sentence) == VerbSign.PAST;
    }

    /** The sign of the sentence's first verb: what the whole of it speaks of. */
    private static VerbSign firstVerb(Reading reading, SentenceReading sentence) {
        for (int i = sentence.firstToken; i < sentence.endToken; i++) {
            VerbSign sign = VerbSign.at(reading.tokens, i, sentence.firstToken, sentence.endToken);
            if (sign != VerbSign.NONE && sign != VerbSign.INFINITIVE) {
                return sign;
            }
        }
        return VerbSign.NONE;
    }
}
