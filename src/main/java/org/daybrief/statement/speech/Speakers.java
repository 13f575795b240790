package org.daybrief.statement.speech;

import org.daybrief.statement.clause.BareWords;
import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Organisations;
import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.clause.Titles;
import org.daybrief.statement.clause.Words;
import org.daybrief.statement.name.NamesRead;
import org.jspecify.annotations.Nullable;

/** Makes a speaker of the words of a source: full name and role by what the article tells, a pronoun by the last person who spoke. */
final class Speakers {

    private final People people;
    private final Antecedents antecedents;

    Speakers(Speech speech, NamesRead names) {
        this.people = new People(speech.text, names, speech.lines.size());
        this.antecedents = new Antecedents(speech, new Gender(people));
    }

    /** The speaker whom the phrase names; null where a pronoun cannot be resolved or no word tells who it is. */
    @Nullable
    Speaker of(Phrase phrase) {
        if (phrase.isPronoun()) {
            Phrase antecedent = antecedents.of(phrase);
            return antecedent == null ? null : of(antecedent);
        }
        if (BareWords.all(phrase)) {
            return null;
        }
        Line line = phrase.line();
        int end = headEnd(phrase);
        if (line.lower(end).equals("and") && end < phrase.end()) {
            return new Speaker(phrase.text(), null);
        }
        Speaker named = NamedBehind.of(phrase, people);
        if (named != null) {
            return named;
        }
        int begin = nameBegin(line, phrase.first(), end);
        if (begin >= end || !line.capitalised(end - 1) || Organisations.endsLikeOne(line.lower(end - 1))) {
            return new Speaker(phrase.text(), null);
        }
        String written = line.text(begin, end);
        String name = written;
        boolean single = end - begin == 1;
        boolean afterAddress = begin > phrase.first();
        if (single || afterAddress || end - begin == 2) {
            String full = people.full(line.token(end - 1).text(), line.begin(begin));
            if (full != null && (single || full.endsWith(written))) {
                name = full;
            }
        }
        people.learnRole(name, roleBefore(line, phrase.first(), begin));
        return new Speaker(name, people.role(name));
    }

    private static @Nullable String roleBefore(Line line, int first, int begin) {
        boolean role = false;
        while (first < begin && (Words.DETERMINERS.contains(line.lower(first)) || Words.isAdverb(line.lower(first)))) {
            first++;
        }
        for (int i = first; i < begin; i++) {
            role |= Titles.isRole(line.lower(i)) && !Titles.isAddress(line.lower(i))
                    || line.isWord(i) && Titles.isCalling(line.token(i));
        }
        return role ? line.text(first, begin) : null;
    }

    /** After the head part: before "of", "in", a bracket or a comma. */
    private static int headEnd(Phrase phrase) {
        Line line = phrase.line();
        for (int i = phrase.first() + 1; i < phrase.end(); i++) {
            String lower = line.lower(i);
            if (Words.PREPOSITIONS.contains(lower) || lower.equals("(") || lower.equals(",") || lower.equals("and")) {
                return i;
            }
        }
        return phrase.end();
    }

    /** Where the name of "Danish Trade Ministry spokesman Tomas Renko" begins. */
    private static int nameBegin(Line line, int first, int end) {
        int begin = first;
        for (int i = first; i < end; i++) {
            String lower = line.lower(i);
            boolean stop = lower.equals(".") && begin == i;
            boolean small = line.isWord(i) && !line.capitalised(i);
            boolean title = line.isWord(i) && Titles.isRole(line.token(i));
            if (small
                    || stop
                    || title
                    || Titles.isAddress(lower)
                    || Words.DETERMINERS.contains(lower)
                    || lower.equals("'s")
                    || lower.equals("’s")) {
                begin = i + 1;
            }
        }
        return begin;
    }
}
