package org.daybrief.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.daybrief.statement.Figure;
import org.daybrief.statement.Mention;
import org.daybrief.statement.SectionKind;
import org.daybrief.text.Lexicon;
import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what the figures of a story count: the class of the noun, whose they are, and the state they are in. */
final class CountedReader {

    private record NounClass(String name, boolean general) {}

    private static final Map<String, NounClass> NOUNS = nouns();
    private static final Map<String, String> STATES = states();

    /** Killed and injured in one count. */
    private static final String CASUALTIES = "casualties";

    /** What may stand between a noun and the state it is in. */
    private static final Set<String> LINKS = Set.of("""
            have has had were was are is been being be also reportedly allegedly so far already believed thought
            presumed confirmed feared either on in
            """.strip().split("\\s+"));

    /** Units whose figures are too different in kind to stand side by side. */
    private static final Set<String> SPANS_OF_TIME =
            Set.of("years", "months", "weeks", "days", "hours", "minutes", "seconds", "decades", "times");

    /** So many tokens after a figure are searched for its noun. */
    private static final int PHRASE = 5;

    /** A figure without an owner takes that of the last one of its kind, so many statements before. */
    private static final int REACH = 2;

    private CountedReader() {}

    /** Figures with a number and a known thing that they count. */
    static List<Counted> read(List<Claim> claims) {
        List<Counted> all = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Map<String, Counted> here = new HashMap<>();
            List<Token> tokens = claim.statement().figures().isEmpty()
                    ? List.of()
                    : Tokens.of(
                            claim.article().article().text(), claim.statement().span());
            for (Figure figure : claim.statement().figures()) {
                if (Interval.hasNumber(figure)) {
                    Counted counted = part(claim, i, figure, here);
                    if (counted == null) {
                        counted = whole(claim, i, figure, tokens, all);
                    }
                    if (counted != null) {
                        here.put(figure.id(), counted);
                        all.add(counted);
                    }
                }
            }
        }
        return all;
    }

    /** A part counts what the whole counts. */
    private static @Nullable Counted part(Claim claim, int order, Figure figure, Map<String, Counted> here) {
        Counted whole = figure.partOf() == null ? null : here.get(figure.partOf());
        return whole == null
                ? null
                : new Counted(claim, order, figure, whole.kind(), whole.whose(), whole.background());
    }

    private static @Nullable Counted whole(
            Claim claim, int order, Figure figure, List<Token> tokens, List<Counted> before) {
        String unit = figure.unit();
        if (unit != null && SPANS_OF_TIME.contains(unit)) {
            return null;
        }
        int after = after(tokens, figure.span().end());
        Phrase phrase = army(tokens, figure);
        if (phrase == null) {
            phrase = figure.counted() == null
                    ? following(claim, tokens, after)
                    : phrase(claim, Tokens.of(figure.counted()), figure.counted());
        }
        if (phrase == null) {
            return null;
        }
        String state = state(tokens, figure, after);
        String kind = kind(phrase, state, unit);
        Set<String> whose = phrase.whose;
        if (whose.isEmpty()) {
            whose = subject(claim, tokens, figure);
        }
        if (whose.isEmpty()) {
            whose = inherited(claim, order, kind, before);
        }
        boolean background = claim.statement().section() == SectionKind.BACKGROUND;
        return new Counted(claim, order, figure, kind, whose, background);
    }

    private static String kind(Phrase phrase, @Nullable String state, @Nullable String unit) {
        boolean isState = CASUALTIES.equals(phrase.noun.name) || STATES.containsValue(phrase.noun.name);
        if (isState && state == null) {
            state = phrase.noun.name;
        }
        String noun = isState || phrase.noun.general && state != null ? "" : phrase.noun.name;
        boolean people = NOUNS.containsValue(phrase.noun) || "people".equals(unit);
        return noun + '/' + (state == null ? "" : state) + '/' + (people || unit == null ? "" : unit);
    }

    /** "Ukraine puts the figure at 12,000 troops": of those that the statement before counted. */
    private static Set<String> inherited(Claim claim, int order, String kind, List<Counted> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Counted last = before.get(i);
            if (last.claim().article() != claim.article() || order - last.order() > REACH) {
                break;
            }
            if (last.kind().equals(kind) && !last.whose().isEmpty()) {
                return last.whose();
            }
        }
        return Set.of();
    }

    /** "Norway sent 400 soldiers": they are those of the one who sends them. */
    private static Set<String> subject(Claim claim, List<Token> tokens, Figure figure) {
        Mention nearest = null;
        for (Mention mention : claim.statement().mentions()) {
            if (mention.span().end() <= figure.span().begin()) {
                nearest = mention;
            }
        }
        if (nearest == null) {
            return Set.of();
        }
        int from = after(tokens, nearest.span().end());
        int to = after(tokens, figure.span().begin());
        boolean sends = false;
        for (int i = from; i < to; i++) {
            String term = Terms.of(tokens.get(i));
            sends |= term != null && "deploy".equals(PredicateClasses.of(term));
        }
        return sends && to - from <= PHRASE ? Set.of(nearest.entity()) : Set.of();
    }

    /** "An army of 40,000": its whole strength, whoever is sent. */
    private static @Nullable Phrase army(List<Token> tokens, Figure figure) {
        int of = after(tokens, figure.span().begin()) - 1;
        if (of < 1 || !tokens.get(of).lower().equals("of")) {
            return null;
        }
        NounClass noun = NOUNS.get(Terms.stem(tokens.get(of - 1).lower()));
        return noun != null && noun.name.equals("army") ? new Phrase(noun, Set.of()) : null;
    }

    private record Phrase(NounClass noun, Set<String> whose) {}

    /** "North Korean troops": the last noun is what is counted, names before it say whose. */
    private static @Nullable Phrase phrase(Claim claim, List<Token> tokens, String text) {
        NounClass noun = null;
        Set<String> whose = new TreeSet<>();
        String last = null;
        for (Token token : tokens) {
            if (!token.is(Token.Kind.WORD)) {
                continue;
            }
            if (token.lower().equals("of") && last != null) {
                break;
            }
            String term = Terms.of(token);
            if (term != null) {
                NounClass known = NOUNS.get(Terms.stem(token.lower()));
                noun = known != null ? known : noun;
                last = term;
            }
        }
        for (Mention mention : claim.statement().mentions()) {
            if (text.contains(mention.text())) {
                whose.add(mention.entity());
            }
        }
        boolean named = !whose.isEmpty();
        for (Token token : tokens) {
            if (token.capitalised() && !named) {
                whose.add(Terms.stem(token.lower()));
            }
        }
        if (noun == null && last == null) {
            return null;
        }
        if (noun == null && isName(tokens)) {
            noun = nationals(claim);
        }
        return new Phrase(noun != null ? noun : new NounClass(last, false), whose);
    }

    /** "11,000 North Koreans": nothing but a name is counted. */
    private static boolean isName(List<Token> tokens) {
        return tokens.stream().filter(token -> token.is(Token.Kind.WORD)).allMatch(Token::capitalised);
    }

    /** People of a nation that are sent or fight are its troops. */
    private static NounClass nationals(Claim claim) {
        boolean military =
                claim.manners().containsKey("deploy") || claim.manners().containsKey("fight");
        return military ? new NounClass("troops", false) : new NounClass("people", true);
    }

    private static @Nullable Phrase following(Claim claim, List<Token> tokens, int after) {
        int end = after;
        int noun = -1;
        while (end < tokens.size() && end < after + PHRASE && tokens.get(end).is(Token.Kind.WORD)) {
            Token token = tokens.get(end);
            if (NOUNS.containsKey(Terms.stem(token.lower()))) {
                noun = end;
                break;
            }
            if (Terms.of(token) == null) {
                break;
            }
            if (token.capitalised()) {
                noun = end;
            }
            end++;
        }
        if (noun < 0) {
            return null;
        }
        Span span = new Span(tokens.get(after).begin(), tokens.get(noun).end());
        return phrase(
                claim,
                tokens.subList(after, noun + 1),
                span.of(claim.article().article().text()));
    }

    private static int after(List<Token> tokens, int offset) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).begin() < offset) {
            i++;
        }
        return i;
    }

    /** The state behind the noun ("… were killed", "on reserve"), inside the phrase ("active soldiers") or right before. */
    private static @Nullable String state(List<Token> tokens, Figure figure, int after) {
        int i = after;
        while (i < tokens.size() && i < after + PHRASE && tokens.get(i).is(Token.Kind.WORD)) {
            Token token = tokens.get(i++);
            String state = STATES.get(token.lower());
            if (state != null) {
                return joined(tokens, i, state);
            }
            if (NOUNS.containsKey(Terms.stem(token.lower()))) {
                break;
            }
        }
        while (i < tokens.size()) {
            Token token = tokens.get(i++);
            String state = STATES.get(token.lower());
            if (state != null) {
                return joined(tokens, i, state);
            }
            if (!LINKS.contains(token.lower())) {
                break;
            }
        }
        int before = after(tokens, figure.span().begin()) - 1;
        for (int back = 0; back < 2 && before - back >= 0; back++) {
            String state = STATES.get(tokens.get(before - back).lower());
            if (state != null) {
                return state;
            }
        }
        return null;
    }

    /** "killed or wounded" and "killed and injured" are one count of both. */
    private static String joined(List<Token> tokens, int next, String state) {
        if (next + 1 < tokens.size()) {
            String link = tokens.get(next).lower();
            String second = STATES.get(tokens.get(next + 1).lower());
            if (second != null && !second.equals(state) && (link.equals("or") || link.equals("and"))) {
                return CASUALTIES;
            }
        }
        return state;
    }

    private static Map<String, NounClass> nouns() {
        Map<String, NounClass> nouns = new HashMap<>();
        for (String[] row : Lexicon.rows("en/counted-classes")) {
            NounClass known = new NounClass(row[0], row[1].equals("G"));
            for (String word : row[2].split(" ")) {
                nouns.putIfAbsent(Terms.stem(word), known);
            }
        }
        return nouns;
    }

    private static Map<String, String> states() {
        Map<String, String> states = new HashMap<>();
        for (String[] row : Lexicon.rows("en/figure-states")) {
            for (String word : row[1].split(" ")) {
                states.putIfAbsent(word, row[0]);
            }
        }
        return states;
    }
}
