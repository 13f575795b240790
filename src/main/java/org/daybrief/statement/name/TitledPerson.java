package org.daybrief.statement.name;

import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** A person with a title or role directly before the name: "Mr Quist", "navy spokesman Dmytro Petrenko", "King Haldor". */
final class TitledPerson implements NameRule {

    @Override
    public @Nullable FoundName at(NameContext sentence, int i) {
        if (!sentence.nameWord(i) || sentence.function(i)) {
            return null;
        }
        Token word = sentence.tokens.get(i);
        if (NameWords.isPartTitle(word.lower()) && sentence.normal()) {
            return royal(sentence, i);
        }
        int before = sentence.wordBefore(i);
        if (before < 0 || NameWords.isTitleWord(word.lower()) && !NameWords.isFirstName(word.lower())) {
            return null;
        }
        Token title = sentence.tokens.get(before);
        boolean front = NameWords.isFrontTitle(title.lower()) && title.capitalised();
        boolean head = NameWords.isRoleHead(title.lower());
        if (!front && !head) {
            return null;
        }
        Gazetteer.Match known = sentence.known(i);
        if (known != null
                && known.name().kind() != NameKind.PERSON
                && !front
                && known.name().use() != KnownName.Use.WEAK) {
            return null;
        }
        int end = PersonRun.end(sentence, i);
        if (end == i) {
            return null;
        }
        int words = PersonRun.words(sentence, i, end);
        if (sentence.titleWord(end)) {
            return null;
        }
        boolean common = NameWords.isCommon(word.lower());
        boolean proven = front && (sentence.normal() || words > 1 || !common)
                || words > 1
                        && (!common || NameWords.isFirstName(word.lower()))
                        && (sentence.normal() || NameWords.isFirstName(word.lower()))
                || title.capitalised() && !common && sentence.normal();
        return proven ? FoundName.of(i, end, NameKind.PERSON) : null;
    }

    private static @Nullable FoundName royal(NameContext sentence, int i) {
        Token next = sentence.token(i + 1);
        if (next == null
                || !sentence.nameWord(i + 1)
                || NameWords.isTitleWord(next.lower())
                || NameWords.closes(next.lower()) != null) {
            return null;
        }
        int end = PersonRun.end(sentence, i + 1);
        boolean own = NameWords.isFirstName(next.lower()) || !NameWords.isCommon(next.lower());
        return end > i + 1 && own && sentence.known(i + 1) == null ? FoundName.of(i, end, NameKind.PERSON) : null;
    }
}
