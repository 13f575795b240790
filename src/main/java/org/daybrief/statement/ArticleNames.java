package org.daybrief.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** Decides which names of an article are one person, body or place. */
final class ArticleNames {

    private final Reading reading;
    private final List<SentenceNames> sentences;
    private final EntityTable table = new EntityTable();

    ArticleNames(Reading reading, List<SentenceNames> sentences) {
        this.reading = reading;
        this.sentences = sentences;
    }

    void join() {
        Set<String> alone = standingAlone();
        Set<String> families = new HashSet<>();
        for (SentenceNames names : sentences) {
            for (int i = 0; i < names.found().size(); i++) {
                FoundName name = names.found().get(i);
                if (name.proof() == FoundName.Proof.PENDING && names.context().normal()) {
                    FoundName person = person(names.context(), name, alone);
                    if (person != null) {
                        names.found()
                                .set(
                                        i,
                                        person.withRole(PersonRole.of(
                                                names.context(), reading.text, person.first(), person.end())));
                    }
                }
                FoundName decided = names.found().get(i);
                if (decided.type() == Entity.Type.PERSON && decided.proof() != FoundName.Proof.PENDING) {
                    PersonName person = PersonName.of(text(decided));
                    if (!person.given().isEmpty()) {
                        families.add(person.family());
                    }
                }
            }
        }
        for (SentenceNames names : sentences) {
            List<Mention> mentions = new ArrayList<>();
            for (FoundName name : names.found()) {
                String id = entity(name, names, families);
                if (id != null) {
                    Span span = span(name);
                    mentions.add(new Mention(span, span.of(reading.text), id));
                }
            }
            mentions.sort(Comparator.comparing(Mention::span));
            names.sentence().mentions.addAll(mentions);
        }
        reading.entities = table.entities();
    }

    /** Words that stand alone with a capital inside a sentence: a family name that comes again. */
    private Set<String> standingAlone() {
        Set<String> alone = new HashSet<>();
        for (SentenceNames names : sentences) {
            if (names.context().normal()) {
                for (FoundName name : names.found()) {
                    boolean one = name.end() == name.first() + 1;
                    boolean open = name.proof() == FoundName.Proof.PENDING || name.type() == Entity.Type.PERSON;
                    if (one && open && !NameWords.isCommon(lower(name.first()))) {
                        alone.add(lower(name.first()));
                    }
                }
            }
        }
        return alone;
    }

    /** Two or three capitals that no list knows are a person where the last comes again alone, or where somebody speaks or is described. */
    private @Nullable FoundName person(NameContext context, FoundName run, Set<String> alone) {
        int words = PersonRun.words(context, run.first(), run.end());
        if (words < 2 || words > 3) {
            return null;
        }
        for (int i = run.first(); i < run.end(); i++) {
            Token token = reading.tokens.get(i);
            if (token.is(Token.Kind.WORD)
                    && (NameWords.isCommon(token.lower())
                            || NameWords.closes(token.lower()) != null
                            || NameWords.opens(token.lower()) != null
                            || token.text().length() > 1 && Gazetteer.isUpper(token.text()))) {
                return null;
            }
        }
        boolean again = alone.contains(lower(run.end() - 1));
        String next = context.lower(run.end());
        String afterComma = next.equals(",") ? context.lower(run.end() + 1) : "";
        boolean speaks = NameWords.isSpeechVerb(next) || next.equals("who");
        boolean described = afterComma.equals("who")
                || isAge(context, run.end() + 1) && next.equals(",")
                || PersonRole.of(context, reading.text, run.first(), run.end()) != null;
        boolean inverted = NameWords.isSpeechVerb(context.lower(run.first() - 1))
                && (context.lower(run.end()).equals(",")
                        || context.lower(run.end()).equals("."));
        return again || speaks || described || inverted ? run.as(Entity.Type.PERSON) : null;
    }

    private static boolean isAge(NameContext context, int i) {
        Token token = context.token(i);
        return token != null
                && token.is(Token.Kind.NUMBER)
                && token.text().length() <= 2
                && (context.lower(i + 1).equals(",") || context.lower(i + 1).equals("."));
    }

    private @Nullable String entity(FoundName name, SentenceNames names, Set<String> families) {
        String form = text(name);
        if (name.type() == Entity.Type.PERSON && name.proof() == FoundName.Proof.SURE
                || name.proof() == FoundName.Proof.SURNAME) {
            return table.person(form, name.canonical(), name.role());
        }
        boolean single = name.end() == name.first() + 1
                || reading.tokens.get(name.first() + 1).text().equals("-");
        if (single && (name.proof() == FoundName.Proof.PENDING || name.proof() == FoundName.Proof.WEAK)) {
            boolean place = name.proof() == FoundName.Proof.WEAK
                    && (names.context().lower(name.first() - 1).equals("in")
                            || names.context().lower(name.first() - 1).equals("near"));
            String family = PersonName.fold(lower(name.first(), name.end()));
            if (!place
                    && families.contains(family)
                    && (names.context().normal() || !NameWords.isCommon(lower(name.first())))) {
                String id = table.family(family, form, name.role());
                if (id != null) {
                    return id;
                }
            }
        }
        if (name.proof() == FoundName.Proof.PENDING) {
            return table.known(form);
        }
        return table.named(name, form, acronymBehind(names.context(), name));
    }

    /** "… (CRW)" right behind a name: its short form from now on. */
    private static @Nullable String acronymBehind(NameContext context, FoundName name) {
        Token acronym = context.token(name.end() + 1);
        boolean bracketed = context.lower(name.end()).equals("(")
                && context.lower(name.end() + 2).equals(")");
        return bracketed
                        && acronym != null
                        && acronym.is(Token.Kind.WORD)
                        && acronym.text().length() > 1
                        && Gazetteer.isUpper(acronym.text())
                        && name.type() != Entity.Type.PERSON
                        && name.end() - name.first() > 1
                ? acronym.text()
                : null;
    }

    private Span span(FoundName name) {
        return new Span(
                reading.tokens.get(name.first()).begin(),
                reading.tokens.get(name.end() - 1).end());
    }

    private String text(FoundName name) {
        return span(name).of(reading.text);
    }

    private String lower(int i) {
        return reading.tokens.get(i).lower();
    }

    private String lower(int first, int end) {
        return end == first + 1
                ? lower(first)
                : reading.text
                        .substring(
                                reading.tokens.get(first).begin(),
                                reading.tokens.get(end - 1).end())
                        .toLowerCase(java.util.Locale.ROOT);
    }
}
