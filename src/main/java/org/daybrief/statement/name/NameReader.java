package org.daybrief.statement.name;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.Token;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/** Reads the names of a text: first each sentence by itself, then all together. Holds no state. */
public final class NameReader {

    /** Tokens {@code first} to before {@code end} are one sentence. */
    public record Sentence(int first, int end) {}

    private final NameRule rules = new NameRules();

    public NamesRead read(String text, List<Token> tokens, List<Sentence> sentences, Trail trail) {
        List<SentenceNames> all = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            NameContext context = new NameContext(tokens, sentence.first(), sentence.end(), trail);
            all.add(new SentenceNames(i, context, find(text, context)));
        }
        return new ArticleNames(text, tokens, all).join();
    }

    private List<FoundName> find(String text, NameContext context) {
        List<FoundName> found = new ArrayList<>();
        int i = context.first;
        while (i < context.end) {
            Token token = context.tokens.get(i);
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
            if (name.kind() == NameKind.PERSON) {
                name = name.withRole(PersonRole.of(context, text, name.first(), name.end()));
            }
            found.add(name);
            Gazetteer.Match within = name.key() == null ? null : context.known(name.first());
            if (within != null && within.end() < name.end()) {
                found.add(FoundName.of(name.first(), within.end(), within.name()));
                context.trail.note(
                        Trail.Kind.MENTION, "inside a body's name", BodyKey.class, context.tokens, i, within.end());
            }
            i = name.end();
        }
        return found;
    }

    /** "al-Qaeda", "von der Leyen": only the lists know names that begin small. */
    private static @Nullable FoundName lowerCase(NameContext context, int i) {
        Gazetteer.Match match = context.known(i);
        if (match != null) {
            context.trail.note(
                    Trail.Kind.MENTION, "lower case of the lists", NameReader.class, context.tokens, i, match.end());
        }
        return match == null ? null : FoundName.of(i, match.end(), match.name());
    }

    /** Capitals that no rule explains: a later sentence may. */
    private static @Nullable FoundName pending(NameContext context, int i) {
        if (!context.nameWord(i) || context.function(i) || context.titleWord(i)) {
            return null;
        }
        int end = i + 1;
        while (context.touchingHyphen(end)) {
            end += 2;
        }
        while (context.normal()
                && context.nameWord(end)
                && context.known(end) == null
                && !context.function(end)
                && !context.titleWord(end)
                && !personBegins(context, i, end)) {
            end++;
            while (context.touchingHyphen(end)) {
                end += 2;
            }
        }
        return new FoundName(i, end, NameKind.OTHER, null, null, null, FoundName.Proof.PENDING);
    }

    /** "… of Inquiries Aldous Pennick": a first name behind an everyday word or an abbreviation begins another name. */
    private static boolean personBegins(NameContext context, int i, int end) {
        return context.firstName(end)
                && context.nameWord(end + 1)
                && (context.common(end - 1)
                        || Gazetteer.isUpper(context.tokens.get(i).text()));
    }
}
