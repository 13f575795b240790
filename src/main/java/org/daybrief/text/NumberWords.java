package org.daybrief.text;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The English number words: what each one adds or multiplies. Asked with words in lower case. */
public final class NumberWords {

    private static final String[] SMALL = {
        "zero",
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
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};

    private static final Map<String, Integer> BELOW_HUNDRED = new HashMap<>();
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "dozen", BigDecimal.valueOf(12),
            "hundred", BigDecimal.valueOf(100),
            "thousand", BigDecimal.valueOf(1_000),
            "lakh", BigDecimal.valueOf(100_000),
            "million", BigDecimal.valueOf(1_000_000),
            "crore", BigDecimal.valueOf(10_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000),
            "trillion", BigDecimal.valueOf(1_000_000_000_000L));
    private static final Map<String, BigDecimal> SHORT_SCALES = Map.of(
            "k", BigDecimal.valueOf(1_000),
            "m", BigDecimal.valueOf(1_000_000),
            "mn", BigDecimal.valueOf(1_000_000),
            "mln", BigDecimal.valueOf(1_000_000),
            "mio", BigDecimal.valueOf(1_000_000),
            "b", BigDecimal.valueOf(1_000_000_000),
            "bn", BigDecimal.valueOf(1_000_000_000),
            "bln", BigDecimal.valueOf(1_000_000_000),
            "tn", BigDecimal.valueOf(1_000_000_000_000L),
            "trn", BigDecimal.valueOf(1_000_000_000_000L));
    private static final Map<String, Integer> DENOMINATORS = Map.ofEntries(
            Map.entry("half", 2),
            Map.entry("halves", 2),
            Map.entry("third", 3),
            Map.entry("thirds", 3),
            Map.entry("quarter", 4),
            Map.entry("quarters", 4),
            Map.entry("fourth", 4),
            Map.entry("fourths", 4),
            Map.entry("fifth", 5),
            Map.entry("fifths", 5),
            Map.entry("sixth", 6),
            Map.entry("sixths", 6),
            Map.entry("eighth", 8),
            Map.entry("eighths", 8),
            Map.entry("tenth", 10),
            Map.entry("tenths", 10));

    static {
        for (int i = 0; i < SMALL.length; i++) {
            BELOW_HUNDRED.put(SMALL[i], i);
        }
        for (int i = 0; i < TENS.length; i++) {
            BELOW_HUNDRED.put(TENS[i], 20 + 10 * i);
        }
    }

    private NumberWords() {}

    /** The words that may begin a number without an article: "zero" to "ninety". */
    public static Set<String> cardinals() {
        return Collections.unmodifiableSet(BELOW_HUNDRED.keySet());
    }

    /** 0 to 19 and the tens to 90; -1 for any other word. */
    public static int belowHundred(String word) {
        return BELOW_HUNDRED.getOrDefault(word, -1);
    }

    /** What "dozen", "hundred", "million" … multiply by; null for any other word. */
    public static @Nullable BigDecimal scale(String word) {
        return SCALES.get(word);
    }

    /** What the abbreviations "k", "m", "bn" … multiply by where they stand at a number; null for any other word. */
    public static @Nullable BigDecimal shortScale(String word) {
        return SHORT_SCALES.get(word);
    }

    /** 3 for "third" and "thirds" …, the words that make fractions; 0 for any other word. */
    public static int denominator(String word) {
        return DENOMINATORS.getOrDefault(word, 0);
    }
}
