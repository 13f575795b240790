package org.daybrief.statement.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What a text proves somewhere of a name that stands bare elsewhere: unknown bodies and places, short forms, given names. */
final class ProvenForms {

    /** A name that a shorter form stands for. */
    record Full(String form, FoundName name) {}

    /** Last words of names whose first word alone names the body as well: "Quist Holdings" is "Quist", "Harwick Police" is not "Harwick". */
    private static final WordSet COMPANY = WordSet.of("""
            inc corp corporation company co plc ltd limited llc gmbh group holdings industries technologies
            pharmaceuticals therapeutics partners capital ventures airlines airways motors energy systems solutions
            electronics software networks communications foods brands entertainment records studios semiconductor
            international enterprises laboratories labs robotics aerospace logistics bank insurance media""");

    private static final Full SEVERAL = new Full("", FoundName.pending(0, 0));

    /** What a person does and a body does not. */
    private static final WordSet PERSONAL =
            WordSet.of("asked recalled testified replied joked laughed smiled nodded shrugged quipped chuckled");

    private final String text;
    private final List<Token> tokens;
    private final LoneNames alone;
    private final Map<String, NameKind> kinds = new HashMap<>();
    private final Map<String, Full> shortForms = new HashMap<>();
    private final Map<String, Full> families = new HashMap<>();
    private final Map<String, Full> givenNames = new HashMap<>();

    ProvenForms(String text, List<Token> tokens, List<SentenceNames> sentences, LoneNames alone) {
        this.text = text;
        this.tokens = tokens;
        this.alone = alone;
        for (SentenceNames names : sentences) {
            for (FoundName name : names.found()) {
                learn(name, names.context());
            }
        }
    }

    private void learn(FoundName name, NameContext context) {
        if (name.kind() == NameKind.ORGANISATION && name.key() == null) {
            learnBody(name);
        } else if (name.kind() == NameKind.PLACE && name.canonical() == null) {
            kinds.putIfAbsent(key(name), NameKind.PLACE);
        } else if (name.kind() == NameKind.PERSON && name.end() > name.first() + 1 && context.normal()) {
            learnPerson(name);
        } else if (acts(name, context)) {
            kinds.putIfAbsent(key(name), NameKind.PERSON);
        }
    }

    private void learnBody(FoundName name) {
        if (name.canonical() == null) {
            kinds.put(key(name), NameKind.ORGANISATION);
        }
        Token first = tokens.get(name.first());
        Token last = tokens.get(name.end() - 1);
        if (name.end() - name.first() > 1 && first.is(Token.Kind.WORD) && last.is(Token.Kind.WORD)) {
            Full full = new Full(text(name), name);
            if (COMPANY.contains(last.lower())) {
                stand(shortForms, first.lower(), full);
            }
            stand(shortForms, "the " + last.lower(), full);
            String initials = initials(full.form);
            if (initials.length() > 2) {
                stand(shortForms, initials, full);
            }
        }
    }

    /** The capitals that begin its words: what a body is called from its second mention on. */
    private static String initials(String form) {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            boolean begins = i == 0 || form.charAt(i - 1) == ' ' || form.charAt(i - 1) == '-';
            if (begins && Character.isUpperCase(form.charAt(i))) {
                initials.append(form.charAt(i));
            }
        }
        return initials.toString();
    }

    private void learnPerson(FoundName name) {
        Token given = tokens.get(name.first());
        PersonName parts = PersonName.of(text(name));
        families.putIfAbsent(parts.family(), new Full(text(name), name));
        if (given.text().length() > 2 && parts.given().equals(PersonName.fold(given.lower()))) {
            stand(givenNames, given.lower(), new Full(text(name), name));
        }
    }

    /** "Quist asked …", no name else: one word that comes again. */
    private boolean acts(FoundName name, NameContext context) {
        return name.proof() == FoundName.Proof.PENDING
                && name.end() == name.first() + 1
                && context.normal()
                && !context.common(name.first())
                && context.known(name.first()) == null
                && !Gazetteer.isUpper(tokens.get(name.first()).text())
                && alone.contains(tokens.get(name.first()).lower())
                && (PERSONAL.contains(context.lower(name.end()))
                        || context.lower(name.end()).equals(",")
                                && context.lower(name.end() + 1).equals("who"));
    }

    /** Of two names that one short form fits, it stands for neither. */
    private static void stand(Map<String, Full> forms, String form, Full full) {
        Full other = forms.putIfAbsent(form, full);
        if (other != null && !same(other, full)) {
            forms.put(form, SEVERAL);
        }
    }

    private static boolean same(Full one, Full other) {
        if (one.form.equalsIgnoreCase(other.form)) {
            return true;
        }
        return one.name.kind() == NameKind.PERSON && PersonName.of(one.form).sameAs(PersonName.of(other.form));
    }

    /** What another place in the text proves of the very same form. */
    @Nullable
    NameKind kind(FoundName name) {
        return kinds.get(key(name));
    }

    /** "Mirren Volk" where elsewhere it is "the law firm Mirren Volk". */
    boolean isBody(FoundName name) {
        return name.end() > name.first() + 1 && kind(name) == NameKind.ORGANISATION;
    }

    /** The body whose short form it is: "Harwick" after "Harwick Holdings", "the Council" after "Harwick Council". */
    @Nullable
    Full body(FoundName name, NameContext context) {
        if (name.end() != name.first() + 1) {
            return null;
        }
        Token token = tokens.get(name.first());
        if (token.text().length() > 2 && Gazetteer.isUpper(token.text())) {
            return one(shortForms.get(token.text()));
        }
        boolean due = context.opensClause(name.first()) && !context.titleWord(name.end());
        if (due || context.known(name.first()) != null) {
            return null;
        }
        String lower = tokens.get(name.first()).lower();
        boolean definite = context.lower(name.first() - 1).equals("the");
        return one(shortForms.get(definite ? "the " + lower : lower));
    }

    /** The one person of the text who bears the given name. */
    @Nullable
    Full person(FoundName name, NameContext context) {
        Token token = tokens.get(name.first());
        boolean due = context.opensClause(name.first()) && context.common(name.first());
        return name.end() == name.first() + 1 && token.capitalised() && !due
                ? one(givenNames.get(token.lower()))
                : null;
    }

    /** The first full name of that family, so that a heading above it finds its person. */
    @Nullable
    Full ofFamily(String family) {
        return families.get(family);
    }

    private static @Nullable Full one(@Nullable Full full) {
        return full == SEVERAL ? null : full;
    }

    private String key(FoundName name) {
        return text(name).toLowerCase(Locale.ROOT);
    }

    private String text(FoundName name) {
        return new Span(
                        tokens.get(name.first()).begin(),
                        tokens.get(name.end() - 1).end())
                .of(text);
    }
}
