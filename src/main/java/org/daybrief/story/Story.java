package org.daybrief.story;

import java.util.List;

/**
 * What many articles tell of one thing that happens.
 *
 * @param id s1, s2 … in the order of the edition, the most important first
 * @param headline words of one of its articles
 * @param articles ids, sorted by number
 * @param facts most important first
 * @param comparisons figures that measure the same thing, side by side
 * @param disagreements accounts that differ
 * @param key the same from edition to edition while the story goes on; empty where none is given
 * @param day which of its days this edition is, from 1
 */
public record Story(
        String id,
        String headline,
        List<String> articles,
        List<Fact> facts,
        List<FigureComparison> comparisons,
        List<Disagreement> disagreements,
        String key,
        int day) {

    public Story {
        articles = List.copyOf(articles);
        facts = List.copyOf(facts);
        comparisons = List.copyOf(comparisons);
        disagreements = List.copyOf(disagreements);
    }

    /** The same, as part of what earlier editions told. */
    Story following(List<Fact> compared, String newKey, int newDay) {
        return new Story(id, headline, articles, compared, comparisons, disagreements, newKey, newDay);
    }
}
