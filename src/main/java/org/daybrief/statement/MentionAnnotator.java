package org.daybrief.statement;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the persons, organisations, countries and places that an article names, and which of its names are one. */
final class MentionAnnotator implements Annotator {

    private final NameRule rules = new NameRules();

    @Override
    public void annotate(Reading reading) {
        List<SentenceNames> all = new ArrayList<>(reading.sentences.size());
        for (SentenceReading sentence : reading.sentences) {
            all.add(find(reading, sentence));
        }
        new ArticleNames(reading, all).join();
    }

    private SentenceNames find(Reading reading, SentenceReading sentence) {
        NameContext context = new NameContext(reading.tokens, sentence.firstToken, sentence.endToken);
        List<FoundName> found = new ArrayList<>();
        int i = sentence.firstToken;
        while (i < sentence.endToken) {
            Token token = reading.tokens.get(i);
            if (!token.is(Token.Kind.WORD)) {
                i++;
                continue;
            }
            FoundName name = token.capitalised() ? rules.at(context, i) : lowerCase(context, i);
            if (name == null) {
                name = pending(context, i);
            }
            if (name == null) {
                i++;
                continue;
            }
            if (name.type() == Entity.Type.PERSON) {
                name = name.withRole(PersonRole.of(context, reading.text, name.first(), name.end()));
            }
            found.add(name);
            Gazetteer.Match within = name.key() == null ? null : context.known(name.first());
            if (within != null && within.end() < name.end()) {
                found.add(FoundName.of(name.first(), within.end(), within.name()));
            }
            i = name.end();
        }
        return new SentenceNames(sentence, context, found);
    }

    /** "al-Qaeda", "von der Leyen": only the lists know names that begin small. */
    private static @Nullable FoundName lowerCase(NameContext context, int i) {
        Gazetteer.Match match = context.known(i);
        return match == null ? null : FoundName.of(i, match.end(), match.name());
    }

    /** Capitals that no rule explains: a later sentence may. */
    private static @Nullable FoundName pending(NameContext context, int i) {
        if (!context.nameWord(i) || NameWords.isFunction(context.lower(i)) || NameWords.isTitleWord(context.lower(i))) {
            return null;
        }
        int end = i + 1;
        while (context.touchingHyphen(end)) {
            end += 2;
        }
        while (context.normal()
                && context.nameWord(end)
                && context.known(end) == null
                && !NameWords.isFunction(context.lower(end))
                && !NameWords.isTitleWord(context.lower(end))) {
            end++;
            while (context.touchingHyphen(end)) {
                end += 2;
            }
        }
        return new FoundName(i, end, Entity.Type.OTHER, null, null, null, FoundName.Proof.PENDING);
    }
}
