package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.clause.PhraseBefore;
import org.daybrief.statement.clause.Words;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;

/**
 * Past forms behind a noun that are participles: "a paper published in May", "members called monitors", "men told to wait".
 * A verb that cannot do without its object and has none behind it is passive there, so the noun before it is not who speaks.
 */
final class ReducedRelative {

    private static final WordSet NEED_OBJECTS = WordSet.of("""
            publish release issue mention cite list describe call consider name blame criticize criticise praise hail dub
            label brand condemn denounce quote document depict portray cast characterize characterise frame outline detail
            view regard disclose question order discuss discussed project rate challenge dismiss reject find see show
            know credit accuse deride mock promote propose expect inform notify brief instruct assure remind embrace
            advertise tout pitch express voice approve endorse favor favour support oppose rule discover reveal prefer""");

    private static final WordSet ORDERS =
            WordSet.of("tell urge order advise instruct encourage expect believe think know");

    private ReducedRelative() {}

    static boolean is(Line line, int verb, Cue cue) {
        for (int i = verb - 2; i >= 0 && verb - i < 7; i--) {
            // "the raid, which the bank described in a letter": the object stands before the subject
            if (Words.RELATIVES.contains(line.lower(i)) || line.lower(i).equals("what")) {
                return false;
            }
        }
        String next = line.lower(verb + 1);
        if (next.equals("to")) {
            return ORDERS.contains(cue.verb());
        }
        if (!NEED_OBJECTS.contains(cue.verb())) {
            return false;
        }
        return line.isWord(verb - 1)
                && !isObjectClause(line, verb)
                && (Words.PREPOSITIONS.contains(next) && !cue.takes(next) && !particle(cue, next)
                        || next.equals(".")
                        || Words.DAYS_AND_MONTHS.contains(next) && !line.is(verb + 2, Token.Kind.GENITIVE)
                        || next.equals("shortly")
                        || next.equals("earlier"));
    }

    /** "a village called Low Ford", "a paper titled": the noun gets its name. */
    static boolean names(Phrase source, int verb, Cue cue) {
        Line line = source.line();
        boolean named = line.capitalised(verb + 1) || line.isQuote(verb + 1);
        boolean noun = source.end() == verb && !line.capitalised(verb - 1);
        if (!cue.verb().equals("call") || line.lower(verb - 1).equals("so")) {
            return cue.verb().equals("call");
        }
        return named
                && noun
                && (isIndefinite(line, verb - 2) || isIndefinite(line, verb - 3) || closesName(line, verb + 1));
    }

    /** "glasses called Vista, which" against "critics called Holm a liar". */
    private static boolean closesName(Line line, int first) {
        int end = first;
        while (line.capitalised(end)) {
            end++;
        }
        String next = line.lower(end);
        return end > first
                && (next.equals(",") || next.equals(".") || next.isEmpty() || Words.RELATIVES.contains(next));
    }

    private static boolean isIndefinite(Line line, int i) {
        return line.lower(i).equals("a") || line.lower(i).equals("an");
    }

    /** "what police described as": the object stands before the subject. */
    private static boolean isObjectClause(Line line, int verb) {
        Phrase subject = PhraseBefore.find(line, verb);
        String before = subject == null ? "" : line.lower(subject.first() - 1);
        return before.equals("what") || before.equals("that") || before.equals("which") || before.equals("whom");
    }

    /** "called for", "called on": the verb with its particle needs no object before it. */
    private static boolean particle(Cue cue, String next) {
        return cue.verb().equals("call")
                && (next.equals("for") || next.equals("on") || next.equals("upon") || next.equals("in"));
    }
}
