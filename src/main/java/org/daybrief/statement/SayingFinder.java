package org.daybrief.statement;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the sayings of one sentence: from each cue verb it looks left and right for the source. */
final class SayingFinder {

    private static final int REACH = 10;

    private final Line line;
    private final List<Saying> found = new ArrayList<>();

    private SayingFinder(Line line) {
        this.line = line;
    }

    /** In the order of their cues. */
    static List<Saying> find(Line line) {
        SayingFinder finder = new SayingFinder(line);
        for (int i = 0; i < line.size(); i++) {
            if (line.isWord(i)) {
                finder.at(i);
            }
        }
        return finder.found;
    }

    private void at(int i) {
        String lower = line.lower(i);
        if (lower.equals("according") && line.lower(i + 1).equals("to")) {
            Phrase source = PhraseAfter.find(line, i + 2);
            if (source != null) {
                found.add(new Saying(line, source, null, i, i + 2, Saying.Shape.ACCORDING_TO, false));
            }
            return;
        }
        Cues.Entry entry = Cues.ENGLISH.find(lower);
        if (entry != null && (!line.capitalised(i) || i == 0)) {
            Saying saying = verb(i, entry);
            if (saying != null) {
                found.add(saying);
            }
        }
    }

    private @Nullable Saying verb(int i, Cues.Entry entry) {
        VerbGroup group = VerbGroup.before(line, i);
        if (group.infinitive() || !CueFrames.fits(line, i, entry.cue())) {
            return null;
        }
        boolean participle = entry.form() == Cue.Form.PAST || entry.form() == Cue.Form.PARTICIPLE;
        if (group.passive() && participle) {
            Phrase agent = agent(i);
            return agent == null
                    ? null
                    : new Saying(line, agent, entry.cue(), i, i + 1, Saying.Shape.PASSIVE, group.negated());
        }
        if (group.first() == i && entry.form() != Cue.Form.GERUND) {
            Phrase after = inverted(i, entry);
            if (after != null) {
                return new Saying(line, after, entry.cue(), i, i + 1, Saying.Shape.VERB_FIRST, false);
            }
        }
        if (isNoun(i, group, entry)) {
            return null;
        }
        return withSubject(i, group, entry);
    }

    private @Nullable Saying withSubject(int i, VerbGroup group, Cues.Entry entry) {
        int left = group.first() - 1;
        String before = line.lower(left);
        if (Words.RELATIVES.contains(before)) {
            int end = line.lower(left - 1).equals(",") ? left - 1 : left;
            Phrase head = PhraseBefore.find(line, end);
            return head == null || !Sources.credible(head) ? null : subject(i, group, entry, head);
        }
        Phrase source = PhraseBefore.find(line, left + 1);
        if (source != null) {
            return Sources.credible(source) && Sources.agrees(source, entry.form(), group)
                    ? subject(i, group, entry, source)
                    : null;
        }
        boolean shares = before.equals(",")
                || before.equals("and")
                || before.equals("but")
                || before.equals("or")
                || entry.form() == Cue.Form.GERUND
                || line.isQuote(left);
        Phrase shared = shares ? sharedSubject(left) : null;
        return shared == null || !Sources.credible(shared)
                ? null
                : new Saying(line, shared, entry.cue(), i, i + 1, Saying.Shape.SHARED, group.negated());
    }

    private Saying subject(int i, VerbGroup group, Cues.Entry entry, Phrase source) {
        return new Saying(line, source, entry.cue(), i, i + 1, Saying.Shape.SUBJECT_FIRST, group.negated());
    }

    /** "”, said the mayor." — after a quotation, or after a comma where the phrase closes the clause. */
    private @Nullable Phrase inverted(int i, Cues.Entry entry) {
        int left = i - 1;
        boolean comma = line.lower(left).equals(",");
        boolean afterQuote = line.isQuote(comma ? left - 1 : left);
        if (!afterQuote && !(comma && entry.cue().tier() == Cue.Tier.SPEECH) && i > 0) {
            return null;
        }
        if (entry.cue().verb().equals("tell")
                || Words.RELATIVES.contains(line.lower(i + 1))
                || Words.DAYS_AND_MONTHS.contains(line.lower(i + 1))) {
            return null;
        }
        Phrase after = PhraseAfter.find(line, i + 1);
        if (after == null || !Sources.credible(after)) {
            return null;
        }
        return afterQuote || closes(after.end()) ? after : null;
    }

    private boolean closes(int i) {
        String lower = line.lower(i);
        return lower.isEmpty()
                || lower.equals(".")
                || lower.equals(",")
                || lower.equals(";")
                || lower.equals(":") && i > 2
                || lower.equals("in")
                || lower.equals("on")
                || lower.equals("at");
    }

    private @Nullable Phrase agent(int i) {
        for (int k = i + 1; k < line.size() && k - i < REACH && !line.isQuote(k); k++) {
            if (line.lower(k).equals("by")) {
                Phrase phrase = PhraseAfter.find(line, k + 1);
                return phrase != null && Sources.credible(phrase) ? phrase : null;
            }
            if (line.lower(k).equals(",") || line.lower(k).equals("that")) {
                return null;
            }
        }
        return null;
    }

    /** "the claims", "of reports", "his plans": a noun, not a verb. */
    private boolean isNoun(int i, VerbGroup group, Cues.Entry entry) {
        if (entry.form() == Cue.Form.GERUND || group.first() < i) {
            return false;
        }
        String before = line.lower(i - 1);
        if (Words.ARTICLES.contains(before)
                || Words.PREPOSITIONS.contains(before)
                || line.is(i - 1, Token.Kind.GENITIVE)
                || before.equals("-")) {
            return true;
        }
        String next = line.lower(i + 1);
        boolean nominal = entry.form() == Cue.Form.BASE || entry.form() == Cue.Form.PRESENT;
        boolean participle = next.equals("by") && entry.form() == Cue.Form.PAST;
        return participle
                || nominal
                        && (next.equals("of")
                                || next.equals("from")
                                || next.equals("-") && line.token(i + 1).touches(line.token(i)));
    }

    private @Nullable Phrase sharedSubject(int before) {
        for (int k = found.size() - 1; k >= 0; k--) {
            Saying saying = found.get(k);
            if (saying.shape() != Saying.Shape.ACCORDING_TO && saying.source() != null) {
                return saying.source();
            }
        }
        Phrase subject = ClauseSubject.of(line);
        return subject != null && subject.end() <= before ? subject : null;
    }
}
