package org.daybrief.statement.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.daybrief.text.Lexicon;
import org.daybrief.text.WordMap;
import org.jspecify.annotations.Nullable;

/** The cue verbs of {@code lexicon/en/cues.tsv} by each of their forms. */
public final class Cues {

    public static final Cues ENGLISH = new Cues(Lexicon.rows("en/cues"));

    /** A form of a cue verb. */
    public record Entry(Cue cue, Cue.Form form) {}

    private final WordMap<Entry> byForm;

    private Cues(List<String[]> rows) {
        Map<String, Entry> forms = new HashMap<>();
        for (String[] row : rows) {
            Cue cue = new Cue(
                    row[0],
                    Cue.Tier.valueOf(row[2].toUpperCase(Locale.ROOT)),
                    Cue.Force.valueOf(row[3].toUpperCase(Locale.ROOT)),
                    row[4].equals("yes"),
                    Set.of(row[5].split(" ")));
            String[] irregular = row[1].equals("-") ? new String[0] : row[1].split(" ");
            add(forms, present(cue.verb()), cue, Cue.Form.PRESENT);
            String past = irregular.length > 0 ? irregular[0] : past(cue.verb());
            add(forms, past, cue, Cue.Form.PAST);
            add(forms, cue.verb(), cue, Cue.Form.BASE);
            add(forms, gerund(cue.verb(), past), cue, Cue.Form.GERUND);
            if (irregular.length > 1) {
                add(forms, irregular[1], cue, Cue.Form.PARTICIPLE);
            }
        }
        byForm = WordMap.of(forms);
    }

    private static void add(Map<String, Entry> forms, String form, Cue cue, Cue.Form shape) {
        forms.putIfAbsent(form, new Entry(cue, shape));
    }

    @Nullable
    public Entry find(String lower) {
        return byForm.get(lower);
    }

    private static boolean endsInConsonantY(String verb) {
        int n = verb.length();
        return n > 1 && verb.charAt(n - 1) == 'y' && "aeiou".indexOf(verb.charAt(n - 2)) < 0;
    }

    private static String present(String verb) {
        if (endsInConsonantY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        boolean hisses = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
        return verb + (hisses ? "es" : "s");
    }

    private static String past(String verb) {
        if (endsInConsonantY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return verb.endsWith("e") ? verb + "d" : verb + "ed";
    }

    private static String gerund(String verb, String past) {
        if (past.length() == verb.length() + 3 && past.startsWith(verb)) {
            return past.substring(0, past.length() - 2) + "ing";
        }
        boolean dropsE = verb.endsWith("e") && !verb.endsWith("ee");
        return (dropsE ? verb.substring(0, verb.length() - 1) : verb) + "ing";
    }
}
