package org.daybrief.statement.speech;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.statement.clause.ClauseSubject;
import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.clause.PhraseAfter;
import org.daybrief.statement.clause.PhraseBefore;
import org.daybrief.statement.clause.Sources;
import org.daybrief.statement.clause.VerbGroup;
import org.daybrief.statement.clause.Words;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the sayings of one sentence: from each cue verb it looks left and right for the source. */
final class SayingFinder {

    private static final int REACH = 10;

    private static final WordSet GOVERNORS = WordSet.of("""
            continued continues continue began begins started proceeded tried attempted rushed hastened managed
            failed used appeared appears seemed seems""");

    /** Prepositions behind which a gerund is a matter and not somebody's words: "without knowing", "for advising". */
    private static final WordSet DANGLING =
            WordSet.of("for without of from about before after than on at to against into since like as not");

    /** Prepositions whose gerund has the subject of the clause: "after calling for a vote, Lee left". */
    private static final WordSet OF_THE_SUBJECT = WordSet.of("after before by while when in");

    private final Line line;
    private final boolean headline;
    private final List<Saying> found = new ArrayList<>();

    private SayingFinder(Line line) {
        this.line = line;
        this.headline = Headline.is(line);
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
        if (entry != null && (!line.capitalised(i) || i == 0 || headline && entry.form() == Cue.Form.PRESENT)) {
            Saying saying = verb(i, entry);
            if (saying != null) {
                found.add(saying);
                return;
            }
        }
        Saying noun = NounCues.at(line, i);
        if (noun != null) {
            found.add(noun);
            return;
        }
        Cue attitude = Attitudes.ADJECTIVES.find(lower);
        if (attitude != null && !line.capitalised(i)) {
            Saying saying = attitude(i, attitude);
            if (saying != null) {
                found.add(saying);
            }
        }
    }

    /** "Residents are concerned that": who holds it is the subject of "be". */
    private @Nullable Saying attitude(int i, Cue cue) {
        VerbGroup group = VerbGroup.before(line, i);
        if (!group.passive() || group.irrealis() || group.infinitive() || !CueFrames.fits(line, i, cue)) {
            return null;
        }
        Phrase source = PhraseBefore.find(line, group.first());
        if (source == null || hangs(source) || !Sources.credible(source)) {
            source = LongSubject.find(line, group.first());
        }
        return source == null || !Sources.credible(source)
                ? null
                : new Saying(line, source, cue, i, i + 1, Saying.Shape.ADJECTIVE, group.negated());
    }

    private @Nullable Saying verb(int i, Cues.Entry entry) {
        VerbGroup group = VerbGroup.before(line, i);
        if (group.infinitive()) {
            return continued(i, group, entry);
        }
        if (group.irrealis() && !(group.negated() && entry.cue().tier() == Cue.Tier.SPEECH)) {
            // "will announce", "would welcome": nobody has said it yet; "would not say" is a refusal
            return null;
        }
        if (group.first() == i && entry.form() != Cue.Form.GERUND) {
            Phrase after = inverted(i, entry);
            if (after != null) {
                return new Saying(line, after, entry.cue(), i, i + 1, Saying.Shape.VERB_FIRST, false);
            }
        }
        if (!CueFrames.fits(line, i, entry.cue())) {
            return null;
        }
        boolean participle = entry.form() == Cue.Form.PAST || entry.form() == Cue.Form.PARTICIPLE;
        if (group.passive()
                && line.lower(i + 1).equals("as")
                && line.lower(i + 2).equals("saying")) {
            Phrase quoted = PhraseBefore.find(line, group.first());
            return quoted == null || !Sources.credible(quoted)
                    ? null
                    : new Saying(line, quoted, entry.cue(), i, i + 3, Saying.Shape.SUBJECT_FIRST, group.negated());
        }
        if (group.passive() && participle) {
            Phrase agent = agent(i);
            return agent == null
                    ? null
                    : new Saying(line, agent, entry.cue(), i, i + 1, Saying.Shape.PASSIVE, group.negated());
        }
        if (group.first() == i && participle && line.lower(i + 1).equals("by")) {
            Phrase agent = agent(i);
            if (agent != null || !isGerund(i + 2)) {
                return agent == null
                        ? null
                        : new Saying(line, agent, entry.cue(), i, i + 1, Saying.Shape.PASSIVE, false);
            }
        }
        if (ActsOnPeople.is(line, i, entry.cue())) {
            return null;
        }
        if (isNoun(i, group, entry) || group.first() == i && participle && ReducedRelative.is(line, i, entry.cue())) {
            return null;
        }
        return withSubject(i, group, entry);
    }

    private @Nullable Saying withSubject(int i, VerbGroup group, Cues.Entry entry) {
        int left = group.first() - 1;
        String before = line.lower(left);
        if (Words.RELATIVES.contains(before)) {
            boolean comma = line.lower(left - 1).equals(",");
            Phrase head = PhraseBefore.find(line, comma ? left - 1 : left);
            if (head == null || !Sources.credible(head) || !comma && entry.cue().tier() == Cue.Tier.STANCE) {
                return null;
            }
            Saying.Shape shape = comma ? Saying.Shape.SUBJECT_FIRST : Saying.Shape.RELATIVE;
            return new Saying(line, nearestName(head), entry.cue(), i, i + 1, shape, group.negated());
        }
        boolean participial = entry.form() == Cue.Form.GERUND && group.first() == i;
        if (participial && (Words.ARTICLES.contains(before) || line.is(left, Token.Kind.GENITIVE))
                || Words.BE.contains(line.lower(i + 1))
                || line.lower(i + 1).equals("said")) {
            // "a warning from", "the men she asked said": a noun, and a verb of a clause that hangs on a noun
            return null;
        }
        if (participial
                && (entry.cue().tier() == Cue.Tier.STANCE || CueFrames.closes(line.lower(i + 1)) && !quotes(i))) {
            return null;
        }
        if (participial && (OF_THE_SUBJECT.contains(before) || i == 0)) {
            Phrase subject = i < 3 ? FrontedClause.subject(line, i) : sharedSubject(left);
            return subject == null || !Sources.credible(subject)
                    ? null
                    : new Saying(line, subject, entry.cue(), i, i + 1, Saying.Shape.SHARED, group.negated());
        }
        if (participial && DANGLING.contains(before) && !quotes(i)) {
            return null;
        }
        Phrase source = participial && before.equals(",") ? null : PhraseBefore.find(line, left + 1);
        if (source != null && participial && isDocument(source) && source.first() > 0) {
            source = null;
        }
        if (!participial && (source == null || hangs(source) || !fits(source, entry, group))) {
            Phrase whole = LongSubject.find(line, left + 1);
            source = whole != null && fits(whole, entry, group) ? whole : source;
        }
        if (source != null && ReducedRelative.names(source, i, entry.cue())) {
            return null;
        }
        if (source != null) {
            return Sources.credible(source)
                            && Agreement.of(source, entry.form(), group)
                            && findsSomething(i, source, entry.cue())
                    ? subject(i, group, entry, source)
                    : null;
        }
        boolean shares = before.equals(",") && !found.isEmpty()
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

    private static boolean fits(Phrase source, Cues.Entry entry, VerbGroup group) {
        return Sources.credible(source) && Agreement.of(source, entry.form(), group);
    }

    /** "a poll by the union", "those asked by her": what stands next to the verb is not its subject. */
    private boolean hangs(Phrase source) {
        String before = line.lower(source.first() - 1);
        return Words.PREPOSITIONS.contains(before) || before.equals("to") || before.endsWith("ing");
    }

    /** "before asking her, “Where to?”": words between marks follow, so the gerund tells them. */
    private boolean quotes(int i) {
        int next =
                Words.PRONOUNS.contains(line.lower(i + 1)) || line.lower(i + 1).equals("him") ? i + 2 : i + 1;
        next = line.lower(next).equals("her") || line.lower(next).equals("them") ? next + 1 : next;
        return line.isQuote(next) || line.lower(next).equals(",") && line.isQuote(next + 1);
    }

    /** "the survey found two groups" tells a finding, "the guard found two keys" does not. */
    private boolean findsSomething(int i, Phrase source, Cue cue) {
        if (!cue.takes("study") || CueFrames.fits(line, i, cue, "study")) {
            return true;
        }
        for (int k = source.first(); k < source.end(); k++) {
            if (Sources.isStudy(line.lower(k))) {
                return true;
            }
        }
        return false;
    }

    /** "help from Minister Lee, who said": the clause hangs on the name next to it. */
    private Phrase nearestName(Phrase head) {
        int first = head.first();
        for (int i = head.first() + 1; i < head.end(); i++) {
            first = Words.PREPOSITIONS.contains(line.lower(i)) ? i + 1 : first;
        }
        int capitals = 0;
        for (int i = first; i < head.end(); i++) {
            capitals += line.capitalised(i) ? 1 : 0;
        }
        return capitals > 1 && line.capitalised(head.end() - 1)
                ? new Phrase(line, first, head.end(), head.wholeEnd())
                : head;
    }

    /** "continued to call", "went on to say": the subject of the verb before. */
    private @Nullable Saying continued(int i, VerbGroup group, Cues.Entry entry) {
        int governor = group.first() - 2;
        String verb = line.lower(governor);
        boolean on = verb.equals("on");
        if (!(on && line.lower(governor - 1).startsWith("w")) && !GOVERNORS.contains(verb)) {
            return null;
        }
        VerbGroup outer = VerbGroup.before(line, on ? governor - 1 : governor);
        Phrase source = outer.passive() || !CueFrames.fits(line, i, entry.cue())
                ? null
                : PhraseBefore.find(line, outer.first());
        return source == null || !Sources.credible(source)
                ? null
                : new Saying(line, source, entry.cue(), i, i + 1, Saying.Shape.SUBJECT_FIRST, outer.negated());
    }

    /** "issued a statement calling": the document speaks for the one who issued it. */
    private boolean isDocument(Phrase phrase) {
        return switch (line.lower(phrase.end() - 1)) {
            case "statement",
                    "letter",
                    "tweet",
                    "post",
                    "email",
                    "e-mail",
                    "memo",
                    "message",
                    "note",
                    "story",
                    "article",
                    "speech",
                    "interview",
                    "video",
                    "op-ed",
                    "column" -> true;
            default -> false;
        };
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
        if (after == null || !Sources.credible(after) || !afterQuote && i > 0 && endsApposition(i)) {
            return null;
        }
        return afterQuote || closes(after.end()) ? after : null;
    }

    /** "Lee's lawyer, Ann Holm, dismissed the claim.": the comma closes an apposition of the subject. */
    private boolean endsApposition(int verb) {
        Phrase before = PhraseBefore.find(line, verb);
        return before != null && before.wholeEnd() > before.end() && Sources.credible(before);
    }

    private boolean isGerund(int i) {
        return line.isWord(i) && line.lower(i).endsWith("ing") && !line.capitalised(i);
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
                Phrase phrase = isGerund(k + 1) ? null : PhraseAfter.find(line, k + 1);
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
        boolean nominal = (entry.form() == Cue.Form.BASE || entry.form() == Cue.Form.PRESENT)
                && !entry.cue().verb().equals("say")
                && !entry.cue().verb().equals("tell");
        return nominal && CueNouns.isNounHere(line, i, entry.cue())
                || nominal
                        && (next.equals("of")
                                || next.equals("from")
                                || next.equals("-") && line.token(i + 1).touches(line.token(i)));
    }

    private @Nullable Phrase sharedSubject(int before) {
        for (int k = found.size() - 1; k >= 0; k--) {
            Saying saying = found.get(k);
            if (saying.shape() != Saying.Shape.ACCORDING_TO
                    && saying.shape() != Saying.Shape.RELATIVE
                    && saying.source() != null) {
                return saying.source();
            }
        }
        Phrase subject = ClauseSubject.of(line);
        return subject != null && subject.end() <= before ? subject : null;
    }
}
