package org.daybrief.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybrief.statement.Figure;
import org.daybrief.text.Lexicon;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The state that makes a count another count: soldiers killed are not soldiers sent. */
final class CountedState {

    /** Killed and injured in one count. */
    static final String CASUALTIES = "casualties";

    /** Hit, and the text may go on to say how badly. */
    private static final String SHOT = "shot";

    /** Counts that move from day to day while the event goes on. */
    private static final Set<String> MOVING = Set.of(
            "killed",
            "injured",
            CASUALTIES,
            SHOT,
            "missing",
            "treated",
            "rescued",
            "displaced",
            "infected",
            "arrested");

    private static final Map<String, String> STATES = read();

    /** What may stand between a noun and the state it is in. */
    private static final Set<String> LINKS = Set.of("""
            have has had were was are is been being be also reportedly allegedly so far already still believed thought
            presumed confirmed feared either on in
            """.strip().split("\\s+"));

    /** So many tokens after a figure are searched for its noun. */
    private static final int PHRASE = 5;

    private CountedState() {}

    /**
     * The state behind the noun ("… were killed", "on reserve"), inside the phrase ("active soldiers"), in what the
     * figure is said to count, or right before; null where there is none.
     *
     * @param noun index of the token from which the counted noun is looked for
     */
    static @Nullable String of(List<Token> tokens, Figure figure, int begin, int noun) {
        String state = behind(tokens, noun);
        if (state == null && figure.counted() != null) {
            state = first(Tokens.of(figure.counted()));
        }
        if (state == null || state.equals(SHOT)) {
            String told = before(tokens, begin - 1);
            state = told != null ? told : state;
        }
        return state;
    }

    /** Whether a word tells a state. */
    static boolean tells(Token token) {
        return STATES.containsKey(token.lower());
    }

    /** Whether a noun's class is itself a state: "deaths". */
    static boolean isState(String name) {
        return CASUALTIES.equals(name) || STATES.containsValue(name);
    }

    /** Whether tomorrow's count of it is another one. */
    static boolean moves(String state) {
        return MOVING.contains(state);
    }

    private static @Nullable String behind(List<Token> tokens, int noun) {
        int i = noun;
        while (i < tokens.size() && i < noun + PHRASE && tokens.get(i).is(Token.Kind.WORD)) {
            Token token = tokens.get(i++);
            if (tells(token)) {
                return joined(tokens, i - 1);
            }
            if (NounClass.of(token) != null) {
                break;
            }
        }
        while (i < tokens.size()) {
            Token token = tokens.get(i++);
            if (tells(token)) {
                return joined(tokens, i - 1);
            }
            if (!LINKS.contains(token.lower())) {
                break;
            }
        }
        return null;
    }

    private static @Nullable String first(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tells(tokens.get(i))) {
                return joined(tokens, i);
            }
        }
        return null;
    }

    private static @Nullable String before(List<Token> tokens, int before) {
        for (int back = 0; back < 2 && before - back >= 0; back++) {
            String state = STATES.get(tokens.get(before - back).lower());
            if (state != null) {
                return state;
            }
        }
        return null;
    }

    /** "killed or wounded" is one count of both; "shot dead" and "shot and wounded" say how the shot ended. */
    private static String joined(List<Token> tokens, int at) {
        String state = STATES.get(tokens.get(at).lower());
        int next = at + 1;
        if (next < tokens.size() && (is(tokens, next, "or") || is(tokens, next, "and"))) {
            next++;
        } else if (!SHOT.equals(state)) {
            return state;
        }
        String second = next < tokens.size() ? STATES.get(tokens.get(next).lower()) : null;
        if (second == null || second.equals(state)) {
            return state;
        }
        return SHOT.equals(state) ? second : CASUALTIES;
    }

    private static boolean is(List<Token> tokens, int i, String word) {
        return tokens.get(i).lower().equals(word);
    }

    private static Map<String, String> read() {
        Map<String, String> states = new HashMap<>();
        for (String[] row : Lexicon.rows("en/figure-states")) {
            for (String word : row[1].split(" ")) {
                states.putIfAbsent(word, row[0]);
            }
        }
        return states;
    }
}
