package org.daybrief.statement.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/** Decides which names of a text are one person, body or place, and what the names are that no single sentence explains. */
final class ArticleNames {

    private final String text;
    private final List<Token> tokens;
    private final List<SentenceNames> sentences;
    private final EntityTable table = new EntityTable();
    private final Set<String> families = new HashSet<>();

    ArticleNames(String text, List<Token> tokens, List<SentenceNames> sentences) {
        this.text = text;
        this.tokens = tokens;
        this.sentences = sentences;
    }

    NamesRead join() {
        LoneNames alone = new LoneNames(tokens, sentences);
        for (SentenceNames names : sentences) {
            List<FoundName> found = names.found();
            for (int i = 0; i < found.size(); i++) {
                found.set(i, decide(found.get(i), names.context(), alone));
                count(found.get(i));
            }
        }
        ProvenForms proven = new ProvenForms(text, tokens, sentences, alone);
        List<NameMention> mentions = new ArrayList<>();
        for (SentenceNames names : sentences) {
            for (FoundName name : names.found()) {
                int entity = entity(name, names.context(), proven);
                if (entity >= 0) {
                    if (name.proof() != FoundName.Proof.SURE) {
                        String rule = name.proof() == FoundName.Proof.PENDING ? "named elsewhere" : "decided elsewhere";
                        names.context()
                                .trail
                                .note(Trail.Kind.MENTION, rule, ArticleNames.class, tokens, name.first(), name.end());
                    }
                    mentions.add(new NameMention(names.sentence(), span(name), entity));
                }
            }
        }
        mentions.sort(Comparator.comparing(NameMention::span));
        return new NamesRead(mentions, table.entities());
    }

    /** Capitals that nothing explained: a person where the text as a whole says so; a place that somewhere else acts is none. */
    private FoundName decide(FoundName name, NameContext context, LoneNames alone) {
        boolean unlisted = name.canonical() == null && name.proof() != FoundName.Proof.SURE;
        if (!unlisted || !context.normal()) {
            return name;
        }
        String last = tokens.get(name.end() - 1).lower();
        if (UnexplainedRun.isPerson(context, text, name, alone.contains(last))) {
            return name.as(NameKind.PERSON).withRole(PersonRole.of(context, text, name.first(), name.end()));
        }
        return name.kind() == NameKind.PLACE && alone.acts(last) ? name.unexplained() : name;
    }

    private void count(FoundName name) {
        if (name.kind() == NameKind.PERSON && name.proof() == FoundName.Proof.SURE) {
            PersonName person = PersonName.of(name.canonical() != null ? name.canonical() : text(name));
            if (!person.given().isEmpty()) {
                families.add(person.family());
                table.countFullName(person);
            }
        }
    }

    /** Index of the entity; −1 where the name stays unexplained. */
    private int entity(FoundName name, NameContext context, ProvenForms proven) {
        if (name.kind() == NameKind.OTHER && name.proof() == FoundName.Proof.SURE) {
            return -1;
        }
        String form = text(name);
        if (name.kind() == NameKind.PERSON && name.canonical() == null && proven.isBody(name)) {
            return table.named(name.as(NameKind.ORGANISATION), form, null);
        }
        boolean sure = name.proof() == FoundName.Proof.SURE;
        ProvenForms.Full bearer =
                name.kind() == NameKind.PERSON && name.canonical() == null ? proven.person(name, context) : null;
        if (bearer != null && !families.contains(PersonName.fold(form.toLowerCase(Locale.ROOT)))) {
            return shortFor(bearer, form);
        }
        if (name.kind() == NameKind.PERSON && (sure || name.proof() == FoundName.Proof.SURNAME)) {
            return table.person(form, name.canonical(), name.role(), genderBefore(context, name.first()));
        }
        boolean place = name.kind() == NameKind.PLACE;
        if ((!sure || place) && oneWord(name) && !(place && placedBy(context, name))) {
            String family = PersonName.fold(tokens.get(name.first()).lower());
            if (families.contains(family)
                    && (context.normal()
                            || !NameWords.isCommon(tokens.get(name.first()).lower()))) {
                int id = table.family(family, form, genderBefore(context, name.first()));
                ProvenForms.Full later = id < 0 ? proven.ofFamily(family) : null;
                if (id >= 0 || later != null) {
                    return later == null ? id : shortFor(later, form);
                }
            }
        }
        if (name.proof() == FoundName.Proof.PENDING) {
            return bare(name, form, context, proven);
        }
        return name.kind() == NameKind.OTHER ? -1 : table.named(name, form, acronymBehind(context, name));
    }

    /** A name that nothing around it explains: what the rest of the text says of it. */
    private int bare(FoundName name, String form, NameContext context, ProvenForms proven) {
        int seen = table.known(form);
        if (seen >= 0) {
            return seen;
        }
        ProvenForms.Full body = context.normal() ? proven.body(name, context) : null;
        if (body != null) {
            return table.see(table.named(body.name(), body.form(), null), form);
        }
        NameKind kind = context.normal() ? proven.kind(name) : null;
        if (kind == NameKind.PERSON) {
            return table.person(form, null, null, 'u');
        }
        if (kind != null) {
            return table.named(name.as(kind), form, null);
        }
        ProvenForms.Full person = proven.person(name, context);
        return person == null ? -1 : shortFor(person, form);
    }

    private int shortFor(ProvenForms.Full person, String form) {
        return table.see(table.person(person.form(), person.name().canonical(), null, 'u'), form);
    }

    private boolean oneWord(FoundName name) {
        return name.end() == name.first() + 1;
    }

    private static boolean placedBy(NameContext context, FoundName name) {
        String before = context.lower(name.first() - 1);
        return before.equals("in") || before.equals("near") || before.equals("outside");
    }

    /** "Mr" and "Mrs" tell one of a couple from the other: 'm', 'f', or 'u'. */
    private static char genderBefore(NameContext context, int first) {
        int before = context.wordBefore(first);
        return switch (before < 0 ? "" : context.lower(before)) {
            case "mr", "sir", "lord", "king", "prince", "congressman" -> 'm';
            case "mrs", "ms", "miss", "dame", "lady", "queen", "princess", "congresswoman" -> 'f';
            default -> 'u';
        };
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
                        && name.end() - name.first() > 1
                ? acronym.text()
                : null;
    }

    private Span span(FoundName name) {
        return new Span(
                tokens.get(name.first()).begin(), tokens.get(name.end() - 1).end());
    }

    private String text(FoundName name) {
        return span(name).of(text);
    }
}
