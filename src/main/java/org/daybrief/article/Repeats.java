package org.daybrief.article;

import java.util.function.LongConsumer;

/** Pull quotes and decks: blocks whose word triples nearly all stand in another, longer block. A paragraph printed twice counts once. */
final class Repeats implements RoleRule {

    private static final int FEWEST = 6;
    private static final int LONGEST = 60;
    private static final double STOPPED = 0.95;
    private static final double UNSTOPPED = 0.5;

    @Override
    public void mark(Layout layout) {
        if (!worthwhile(layout)) {
            return;
        }
        WordTriples triples = new WordTriples(words(layout));
        for (int i = 0; i < layout.size(); i++) {
            if (layout.free(i)) {
                int block = i;
                eachTriple(layout.look(i).key, triple -> triples.add(triple, block));
            }
        }
        for (int i = 0; i < layout.size(); i++) {
            Look look = layout.look(i);
            if (layout.free(i) && look.words >= FEWEST && look.words <= LONGEST && repeats(layout, i, triples)) {
                layout.mark(i, layout.inHead(i) ? Role.DECK : Role.FURNITURE);
            }
        }
    }

    private static int words(Layout layout) {
        int words = 0;
        for (int i = 0; i < layout.size(); i++) {
            words += layout.free(i) ? layout.look(i).words : 0;
        }
        return words;
    }

    private static boolean worthwhile(Layout layout) {
        for (int i = 0; i < layout.size(); i++) {
            if (layout.free(i) && layout.look(i).words >= FEWEST && layout.look(i).words <= LONGEST) {
                return true;
            }
        }
        return false;
    }

    private static boolean repeats(Layout layout, int block, WordTriples triples) {
        Look look = layout.look(block);
        int[] count = new int[2];
        int[] other = {-1};
        eachTriple(look.key, triple -> {
            count[0]++;
            int elsewhere = triples.elsewhere(triple, block);
            if (elsewhere != block) {
                count[1]++;
                other[0] = elsewhere;
            }
        });
        double share = look.stops() ? STOPPED : UNSTOPPED;
        if (count[0] == 0 || count[1] < count[0] * share) {
            return false;
        }
        Look longer = layout.look(other[0]);
        return longer.words > look.words || longer.words == look.words && other[0] < block;
    }

    private static void eachTriple(String key, LongConsumer action) {
        long first = 0;
        long second = 0;
        int words = 0;
        int at = 0;
        while (at < key.length()) {
            long hash = 1125899906842597L;
            while (at < key.length() && key.charAt(at) != ' ') {
                hash = 31 * hash + key.charAt(at++);
            }
            at++;
            if (++words >= 3) {
                action.accept((first * 1_000_003 + second) * 1_000_003 + hash);
            }
            first = second;
            second = hash;
        }
    }
}
