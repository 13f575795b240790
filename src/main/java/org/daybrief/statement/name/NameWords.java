package org.daybrief.statement.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.daybrief.text.Lexicon;
import org.daybrief.text.WordMap;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The words that stand in and around names: first names, titles, what closes the name of a body or a place, and words that no name begins with. */
final class NameWords {

    /** What a word can be: bits of one number, so that a sentence asks once for each of its words. */
    static final int COMMON = 1;

    static final int FUNCTION_WORD = 1 << 1;
    static final int CALENDAR_WORD = 1 << 2;
    static final int FIRST_NAME = 1 << 3;
    static final int FAMILY_NAME_FIRST = 1 << 4;
    static final int TITLE_WORD = 1 << 5;
    static final int SPEECH_VERB = 1 << 6;

    /** "Mr", "Gen": only ever before a name. */
    static final int FRONT_TITLE = 1 << 7;

    /** "King": before a name and part of it. */
    static final int PART_TITLE = 1 << 8;

    /** "minister": a noun that says what somebody does. */
    static final int ROLE_HEAD = 1 << 9;

    /** "deputy": goes before such a noun. */
    static final int ROLE_MODIFIER = 1 << 10;

    private static final Map<String, Integer> TITLE_USES = Map.of(
            "front", FRONT_TITLE, "part", PART_TITLE | FRONT_TITLE, "head", ROLE_HEAD, "modifier", ROLE_MODIFIER);

    private static final WordMap<Integer> FLAGS;
    private static final Map<String, Character> FIRST = new HashMap<>(4096);
    private static final WordMap<String[]> HEADS;

    private static final WordSet FUNCTION = WordSet.of("""
            the a an in on at he she it they we i you this that these those but and or nor so yet for as after
            before when while whilst if since because although though however meanwhile who what which where why
            how whose whom his her its their our my your there here of to from by with without under over about
            against between among during until till despite not no yes all some many most more other others both
            each every such one two three four five six seven eight nine ten also then now today yesterday
            tomorrow even only just still again later earlier early late once like unlike is are was were be
            been has have had do does did will would can could should may might must shall let let's that's it's
            he's she's there's what's i'm we're they're you're i've we've i'd i'll don't didn't doesn't isn't
            can't according following another any several through into upon than per via amid near around across
            inside outside within beyond behind instead rather perhaps maybe never always often indeed thus
            hence therefore moreover furthermore additionally finally first second third last next new old me
            him them us up down out off too very much few less own same""");

    private static final WordSet CALENDAR = WordSet.of("""
            january february march april may june july august september october november december jan feb mar
            apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon
            tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays
            sundays""");

    private static final WordSet PARTICLES = WordSet.of("""
            van von de der den del della di da dos das do du la le bin ibn al el ben abu ul ur ud ter ten zu y e""");

    private static final WordSet SPEECH = WordSet.lexicon("en/speech-verbs");

    static {
        Map<String, Integer> flags = new HashMap<>(32768);
        for (String[] row : Lexicon.rows("en/first-names")) {
            String lower = row[0].toLowerCase(Locale.ROOT);
            FIRST.put(lower, row[1].charAt(0));
            flag(flags, lower, FIRST_NAME);
        }
        for (String[] row : Lexicon.rows("en/asian-surnames")) {
            flag(flags, row[0].toLowerCase(Locale.ROOT), FAMILY_NAME_FIRST);
        }
        for (String[] row : Lexicon.rows("en/everyday-words")) {
            flag(flags, row[0], COMMON);
        }
        for (String[] row : Lexicon.rows("en/titles")) {
            flag(flags, row[0], TITLE_WORD | TITLE_USES.getOrDefault(row[1], 0));
        }
        Map<String, String[]> heads = new HashMap<>();
        for (String[] row : Lexicon.rows("en/name-heads")) {
            heads.put(row[0], row);
        }
        HEADS = WordMap.of(heads);
        FUNCTION.forEach(word -> flag(flags, word, FUNCTION_WORD | COMMON));
        CALENDAR.forEach(word -> flag(flags, word, CALENDAR_WORD));
        SPEECH.forEach(word -> flag(flags, word, SPEECH_VERB));
        Map<Integer, Integer> same = new HashMap<>();
        flags.replaceAll((word, own) -> same.computeIfAbsent(own, key -> key));
        FLAGS = WordMap.of(flags);
    }

    private static void flag(Map<String, Integer> flags, String lower, int flag) {
        flags.merge(lower, flag, (old, added) -> old | added);
    }

    /** All that the word can be; {@link #COMMON} for its inflected forms too. */
    static int flags(String lower) {
        Integer flags = FLAGS.get(lower);
        int own = flags == null ? 0 : flags;
        return (own & COMMON) == 0 && inflected(lower) ? own | COMMON : own;
    }

    private static boolean has(String lower, int flag) {
        Integer flags = FLAGS.get(lower);
        return flags != null && (flags & flag) != 0;
    }

    private NameWords() {}

    static boolean isFirstName(String lower) {
        return has(lower, FIRST_NAME);
    }

    /** 'm', 'f', or 'u' where the name is either's or unknown. */
    static char gender(String lower) {
        return FIRST.getOrDefault(lower, 'u');
    }

    static boolean isFamilyNameFirst(String lower) {
        return has(lower, FAMILY_NAME_FIRST);
    }

    /** A word of everyday English, in this or an inflected form. */
    static boolean isCommon(String lower) {
        return (flags(lower) & COMMON) != 0;
    }

    private static boolean inflected(String lower) {
        int n = lower.length();
        if (n < 5) {
            return false;
        }
        return switch (lower.charAt(n - 1)) {
            case 's' ->
                stem(lower, 1, "")
                        || lower.endsWith("es") && stem(lower, 2, "")
                        || lower.endsWith("ies") && stem(lower, 3, "y");
            case 'd' -> lower.endsWith("ed") && (stem(lower, 1, "") || stem(lower, 2, ""));
            case 'g' -> lower.endsWith("ing") && (stem(lower, 3, "") || stem(lower, 3, "e"));
            case 'y' -> lower.endsWith("ly") && stem(lower, 2, "");
            default -> false;
        };
    }

    private static boolean stem(String lower, int cut, String ending) {
        return has(lower.substring(0, lower.length() - cut).concat(ending), COMMON);
    }

    static boolean isFunction(String lower) {
        return has(lower, FUNCTION_WORD);
    }

    static boolean isCalendar(String lower) {
        return has(lower, CALENDAR_WORD);
    }

    static boolean isParticle(String lower) {
        return PARTICLES.contains(lower);
    }

    static boolean isSpeechVerb(String lower) {
        return has(lower, SPEECH_VERB);
    }

    static boolean isFrontTitle(String lower) {
        return has(lower, FRONT_TITLE);
    }

    static boolean isPartTitle(String lower) {
        return has(lower, PART_TITLE);
    }

    static boolean isRoleHead(String lower) {
        return has(lower, ROLE_HEAD);
    }

    static boolean isRoleModifier(String lower) {
        return has(lower, ROLE_MODIFIER);
    }

    static boolean isTitleWord(String lower) {
        return has(lower, TITLE_WORD);
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
        return switch (head[1]) {
            case "place" -> NameKind.PLACE;
            case "other" -> NameKind.OTHER;
            default -> NameKind.ORGANISATION;
        };
    }
}
