package org.daybrief.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybrief.statement.SectionKind;
import org.daybrief.statement.Statement;
import org.daybrief.story.Fact;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;

/** At a glance: the 3 to 8 most important facts that say different things. */
final class GlanceSection implements SectionComposer {

    static final int MOST = 8;
    /** Two statements that share more of their words than this say much the same. */
    private static final double ALIKE = 0.5;

    @Override
    public List<Section.Item> items(StoryView story) {
        return facts(story, MOST).stream().map(story::item).toList();
    }

    /** The facts that are chosen, at most {@code most}. */
    static List<Fact> facts(StoryView story, int most) {
        List<Fact> candidates = new ArrayList<>(story.story.facts());
        candidates.sort(StoryView.BY_SCORE);
        List<Fact> chosen = new ArrayList<>();
        List<Set<String>> words = new ArrayList<>();
        for (Fact fact : candidates) {
            if (chosen.size() == most) {
                break;
            }
            Statement lead = story.lead(fact);
            if (lead.section() == SectionKind.BACKGROUND) {
                continue;
            }
            Set<String> own = words(lead.text());
            if (words.stream().noneMatch(other -> share(own, other) > ALIKE)) {
                chosen.add(fact);
                words.add(own);
            }
        }
        return chosen;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (Token token : Tokens.of(text)) {
            if (token.lower().length() > 3 || token.is(Token.Kind.NUMBER)) {
                words.add(token.lower());
            }
        }
        return words;
    }

    private static double share(Set<String> a, Set<String> b) {
        int smaller = Math.min(a.size(), b.size());
        if (smaller == 0) {
            return 0;
        }
        long common = a.stream().filter(b::contains).count();
        return (double) common / smaller;
    }
}
