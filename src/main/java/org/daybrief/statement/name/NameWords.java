package org.daybrief.statement.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybrief.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** The words that stand in and around names: first names, titles, what closes the name of a body or a place, and words that no name begins with. */
final class NameWords {

    private static final Map<String, Character> FIRST = new HashMap<>(4096);
    private static final Set<String> FAMILY_FIRST = new HashSet<>();
    private static final Set<String> COMMON = new HashSet<>(16384);
    private static final Map<String, Set<String>> TITLES = new HashMap<>();
    private static final Map<String, String[]> HEADS = new HashMap<>();

    private static final Set<String> FUNCTION = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "this",
            "that",
            "these",
            "those",
            "but",
            "and",
            "or",
            "nor",
            "so",
            "yet",
            "for",
            "as",
            "after",
            "before",
            "when",
            "while",
            "whilst",
            "if",
            "since",
            "because",
            "although",
            "though",
            "however",
            "meanwhile",
            "who",
            "what",
            "which",
            "where",
            "why",
            "how",
            "whose",
            "whom",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "your",
            "there",
            "here",
            "of",
            "to",
            "from",
            "by",
            "with",
            "without",
            "under",
            "over",
            "about",
            "against",
            "between",
            "among",
            "during",
            "until",
            "till",
            "despite",
            "not",
            "no",
            "yes",
            "all",
            "some",
            "many",
            "most",
            "more",
            "other",
            "others",
            "both",
            "each",
            "every",
            "such",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "also",
            "then",
            "now",
            "today",
            "yesterday",
            "tomorrow",
            "even",
            "only",
            "just",
            "still",
            "again",
            "later",
            "earlier",
            "early",
            "late",
            "once",
            "like",
            "unlike",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "has",
            "have",
            "had",
            "do",
            "does",
            "did",
            "will",
            "would",
            "can",
            "could",
            "should",
            "may",
            "might",
            "must",
            "shall",
            "let",
            "let's",
            "that's",
            "it's",
            "he's",
            "she's",
            "there's",
            "what's",
            "i'm",
            "we're",
            "they're",
            "you're",
            "i've",
            "we've",
            "i'd",
            "i'll",
            "don't",
            "didn't",
            "doesn't",
            "isn't",
            "can't",
            "according",
            "following",
            "another",
            "any",
            "several",
            "through",
            "into",
            "upon",
            "than",
            "per",
            "via",
            "amid",
            "near",
            "around",
            "across",
            "inside",
            "outside",
            "within",
            "beyond",
            "behind",
            "instead",
            "rather",
            "perhaps",
            "maybe",
            "never",
            "always",
            "often",
            "indeed",
            "thus",
            "hence",
            "therefore",
            "moreover",
            "furthermore",
            "additionally",
            "finally",
            "first",
            "second",
            "third",
            "last",
            "next",
            "new",
            "old",
            "me",
            "him",
            "them",
            "us",
            "up",
            "down",
            "out",
            "off",
            "too",
            "very",
            "much",
            "few",
            "less",
            "own",
            "same");

    private static final Set<String> CALENDAR = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "mondays",
            "tuesdays",
            "wednesdays",
            "thursdays",
            "fridays",
            "saturdays",
            "sundays");

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "das", "do", "du", "la", "le", "bin",
            "ibn", "al", "el", "ben", "abu", "ul", "ur", "ud", "ter", "ten", "zu", "y", "e");

    private static final Set<String> SPEECH = Set.of(
            "said",
            "says",
            "say",
            "saying",
            "told",
            "tells",
            "tell",
            "added",
            "adds",
            "asked",
            "asks",
            "warned",
            "warns",
            "announced",
            "announces",
            "claimed",
            "claims",
            "confirmed",
            "confirms",
            "stated",
            "states",
            "denied",
            "denies",
            "insisted",
            "insists",
            "argued",
            "argues",
            "replied",
            "responded",
            "responds",
            "reported",
            "reports",
            "estimated",
            "estimates",
            "believes",
            "believed",
            "suggested",
            "suggests",
            "vowed",
            "vows",
            "called",
            "calls",
            "urged",
            "urges",
            "accused",
            "accuses",
            "condemned",
            "condemns",
            "rejected",
            "rejects",
            "demanded",
            "demands",
            "declared",
            "declares",
            "declined",
            "declines",
            "refused",
            "refuses",
            "pledged",
            "pledges",
            "promised",
            "promises",
            "threatened",
            "threatens",
            "criticised",
            "criticized",
            "explained",
            "explains",
            "noted",
            "notes",
            "acknowledged",
            "acknowledges",
            "admitted",
            "admits",
            "agreed",
            "agrees",
            "described",
            "describes",
            "tweeted",
            "wrote",
            "writes",
            "testified",
            "alleged",
            "alleges",
            "expressed",
            "expresses",
            "welcomed",
            "welcomes",
            "hopes",
            "hoped",
            "fears",
            "thinks",
            "thought",
            "wants",
            "wanted",
            "maintains",
            "maintained",
            "stressed",
            "stresses",
            "hinted",
            "hints",
            "recalled",
            "recalls",
            "joked",
            "continued",
            "concluded",
            "conceded",
            "predicts",
            "predicted",
            "signalled",
            "signaled",
            "seeks",
            "sought",
            "backed",
            "backs",
            "plans",
            "planned");

    static {
        for (String[] row : Lexicon.rows("en/first-names")) {
            FIRST.put(row[0].toLowerCase(java.util.Locale.ROOT), row[1].charAt(0));
        }
        for (String[] row : Lexicon.rows("en/asian-surnames")) {
            FAMILY_FIRST.add(row[0].toLowerCase(java.util.Locale.ROOT));
        }
        for (String[] row : Lexicon.rows("en/everyday-words")) {
            COMMON.add(row[0]);
        }
        COMMON.addAll(FUNCTION);
        for (String[] row : Lexicon.rows("en/titles")) {
            TITLES.computeIfAbsent(row[0], word -> new HashSet<>()).add(row[1]);
        }
        for (String[] row : Lexicon.rows("en/name-heads")) {
            HEADS.put(row[0], row);
        }
    }

    private NameWords() {}

    /** Words of the list in their order: for tests. */
    static List<String> titles() {
        return new ArrayList<>(TITLES.keySet());
    }

    static boolean isFirstName(String lower) {
        return FIRST.containsKey(lower);
    }

    /** 'm', 'f', or 'u' where the name is either's or unknown. */
    static char gender(String lower) {
        return FIRST.getOrDefault(lower, 'u');
    }

    static boolean isFamilyNameFirst(String lower) {
        return FAMILY_FIRST.contains(lower);
    }

    /** A word of everyday English, in this or an inflected form. */
    static boolean isCommon(String lower) {
        if (COMMON.contains(lower)) {
            return true;
        }
        int n = lower.length();
        return n > 4
                && (lower.endsWith("s") && COMMON.contains(lower.substring(0, n - 1))
                        || lower.endsWith("ed")
                                && (COMMON.contains(lower.substring(0, n - 1))
                                        || COMMON.contains(lower.substring(0, n - 2)))
                        || lower.endsWith("es") && COMMON.contains(lower.substring(0, n - 2))
                        || lower.endsWith("ies") && COMMON.contains(lower.substring(0, n - 3) + "y")
                        || lower.endsWith("ing")
                                && (COMMON.contains(lower.substring(0, n - 3))
                                        || COMMON.contains(lower.substring(0, n - 3) + "e"))
                        || lower.endsWith("ly") && COMMON.contains(lower.substring(0, n - 2)));
    }

    static boolean isFunction(String lower) {
        return FUNCTION.contains(lower);
    }

    static boolean isCalendar(String lower) {
        return CALENDAR.contains(lower);
    }

    static boolean isParticle(String lower) {
        return PARTICLES.contains(lower);
    }

    static boolean isSpeechVerb(String lower) {
        return SPEECH.contains(lower);
    }

    /** "Mr", "Gen": only ever before a name. */
    static boolean isFrontTitle(String lower) {
        return titled(lower, "front") || titled(lower, "part");
    }

    /** "King": before a name and part of it. */
    static boolean isPartTitle(String lower) {
        return titled(lower, "part");
    }

    /** "minister": a noun that says what somebody does. */
    static boolean isRoleHead(String lower) {
        return titled(lower, "head") || lower.endsWith("s") && titled(lower.substring(0, lower.length() - 1), "head");
    }

    /** "deputy": goes before such a noun. */
    static boolean isRoleModifier(String lower) {
        return titled(lower, "modifier");
    }

    static boolean isTitleWord(String lower) {
        return TITLES.containsKey(lower);
    }

    private static boolean titled(String lower, String use) {
        Set<String> uses = TITLES.get(lower);
        return uses != null && uses.contains(use);
    }

    /** The kind of thing whose name the word closes: "ministry"; null where it closes none. */
    static @Nullable NameKind closes(String lower) {
        String[] head = HEADS.get(lower);
        return head == null || head[2].equals("first") ? null : type(head);
    }

    /** The kind of thing whose name the word opens: "lake"; null where it opens none. */
    static @Nullable NameKind opens(String lower) {
        String[] head = HEADS.get(lower);
        return head == null || head[2].equals("last") ? null : type(head);
    }

    private static NameKind type(String[] head) {
        return head[1].equals("place") ? NameKind.PLACE : NameKind.ORGANISATION;
    }
}
