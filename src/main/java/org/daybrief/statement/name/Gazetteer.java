package org.daybrief.statement.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybrief.text.Lexicon;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;
import org.daybrief.text.WordMap;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the names of the word lists in a text: by first word, the longest first, so that "Republic of X" never wins inside a longer name. */
final class Gazetteer {

    /** A name found: tokens up to {@code end}, exclusive. */
    record Match(KnownName name, int end) {}

    private record Form(String[] words, String[] lowers, boolean acronym, KnownName name) {}

    /** Countries whose name many people bear. */
    private static final WordSet AMBIGUOUS_COUNTRY = WordSet.of("Jordan Chad Georgia Jersey");

    private static final Gazetteer ALL = new Gazetteer();

    private final WordMap<Form[]> byFirst;
    /** The few forms that may begin with a small letter: most words of a text are asked for these only. */
    private final WordMap<Form[]> bySmallFirst;

    private final Map<String, List<Form>> building = new HashMap<>();

    private Gazetteer() {
        for (String[] row : Lexicon.rows("en/people")) {
            add(row[0], new KnownName(row[0], NameKind.PERSON, KnownName.Use.NAME, null));
            for (String form : forms(row[1])) {
                boolean one = form.indexOf(' ') < 0;
                add(
                        form,
                        new KnownName(row[0], NameKind.PERSON, one ? KnownName.Use.SURNAME : KnownName.Use.NAME, null));
            }
        }
        for (String[] row : Lexicon.rows("en/countries")) {
            KnownName.Use use = AMBIGUOUS_COUNTRY.contains(row[0]) ? KnownName.Use.WEAK : KnownName.Use.NAME;
            KnownName name = new KnownName(row[0], NameKind.COUNTRY, use, null);
            add(row[0], name);
            forms(row[1]).forEach(form -> add(form, name));
            KnownName people = new KnownName(row[0], NameKind.COUNTRY, KnownName.Use.DEMONYM, null);
            forms(row[2]).forEach(form -> add(form, people));
            List<String> capitals = forms(row[3]);
            for (String capital : capitals) {
                add(capital, new KnownName(capitals.get(0), NameKind.PLACE, KnownName.Use.CAPITAL, row[0]));
            }
        }
        for (Map.Entry<String, String> palace : Palaces.all()) {
            add(
                    palace.getKey(),
                    new KnownName(palace.getKey(), NameKind.PLACE, KnownName.Use.PALACE, palace.getValue()));
        }
        addAll("en/places", NameKind.PLACE);
        addAll("en/organisations", NameKind.ORGANISATION);
        for (String[] row : Lexicon.rows("en/other-names")) {
            boolean named = NameWords.isFirstName(row[0].toLowerCase(Locale.ROOT));
            KnownName.Use use = named ? KnownName.Use.WEAK : KnownName.Use.NAME;
            add(row[0], new KnownName(row[0], NameKind.OTHER, use, null));
        }
        Comparator<Form> longest = Comparator.comparingInt((Form form) -> -form.words.length);
        Map<String, Form[]> all = new HashMap<>();
        Map<String, Form[]> smalls = new HashMap<>();
        building.forEach((first, forms) -> {
            forms.sort(longest);
            all.put(first, forms.toArray(Form[]::new));
            List<Form> small = forms.stream()
                    .filter(form -> !Character.isUpperCase(form.words[0].charAt(0)))
                    .toList();
            if (!small.isEmpty()) {
                smalls.put(first, small.toArray(Form[]::new));
            }
        });
        building.clear();
        byFirst = WordMap.of(all);
        bySmallFirst = WordMap.of(smalls);
    }

    static Gazetteer all() {
        return ALL;
    }

    private void addAll(String list, NameKind kind) {
        for (String[] row : Lexicon.rows(list)) {
            KnownName.Use use = row[2].equals("weak") ? KnownName.Use.WEAK : KnownName.Use.NAME;
            add(row[0], new KnownName(row[0], kind, use, null));
            for (String form : forms(row[1])) {
                boolean everyday = kind == NameKind.PLACE && NameWords.isCommon(form.toLowerCase(Locale.ROOT));
                add(form, new KnownName(row[0], kind, everyday ? KnownName.Use.WEAK : KnownName.Use.NAME, null));
            }
        }
    }

    private static List<String> forms(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\\|"));
    }

    /** The list that comes first owns a form that several lists hold. */
    private void add(String form, KnownName name) {
        List<Token> tokens = Tokens.of(form);
        String[] words = tokens.stream().map(Token::text).toArray(String[]::new);
        String[] lowers = tokens.stream().map(Token::lower).toArray(String[]::new);
        List<Form> forms = building.computeIfAbsent(lowers[0], first -> new ArrayList<>());
        for (Form known : forms) {
            if (java.util.Arrays.equals(known.words, words)) {
                return;
            }
        }
        boolean acronym = false;
        for (String word : words) {
            acronym |= word.length() > 1 && Character.isLetter(word.charAt(0)) && isUpper(word);
        }
        forms.add(new Form(words, lowers, acronym, name));
    }

    /** The longest name that begins at token {@code i} and ends before {@code end}; null where there is none. */
    @Nullable
    Match at(List<Token> tokens, int i, int end, boolean allCapitals) {
        Token first = tokens.get(i);
        Form[] forms = (first.capitalised() ? byFirst : bySmallFirst).get(first.lower());
        if (forms == null) {
            return null;
        }
        for (Form form : forms) {
            int after = i + form.words.length;
            if (after <= end && matches(form, tokens, i, allCapitals)) {
                return new Match(form.name, after);
            }
        }
        return null;
    }

    private static boolean matches(Form form, List<Token> tokens, int i, boolean allCapitals) {
        for (int k = 1; k < form.lowers.length; k++) {
            if (!tokens.get(i + k).lower().equals(form.lowers[k])) {
                return false;
            }
        }
        boolean loud = loud(tokens, i, form.words.length);
        for (int k = 0; k < form.words.length; k++) {
            if (!written(form.words[k], tokens.get(i + k), form.acronym, allCapitals, loud)) {
                return false;
            }
        }
        return true;
    }

    /** "SAN JUAN": several words in capitals are a dateline or a heading within the line. */
    private static boolean loud(List<Token> tokens, int i, int words) {
        for (int k = 0; k < words; k++) {
            if (!isUpper(tokens.get(i + k).text())) {
                return false;
            }
        }
        return words > 1;
    }

    /** Capitals where the form has them: "US" is not "us", and not the "US" of a line of capitals; "Nice" is not "nice". */
    private static boolean written(String word, Token token, boolean acronymInside, boolean allCapitals, boolean loud) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return true;
        }
        if (!token.capitalised()) {
            return false;
        }
        boolean acronym = acronymInside && word.length() > 1 && isUpper(word);
        if (acronym) {
            return token.text().equals(word) && !(allCapitals && NameWords.isCommon(token.lower()));
        }
        return allCapitals || loud || token.text().length() >= 4 || token.text().equals(word) || !isUpper(token.text());
    }

    /** Whether all its letters are capitals. */
    static boolean isUpper(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'a' && c <= 'z' || c > 0x7f && Character.isLetter(c) && !Character.isUpperCase(c)) {
                return false;
            }
        }
        return true;
    }
}
