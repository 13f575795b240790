package org.daybrief.briefing;

import org.daybrief.statement.AnalyzedArticle;

/**
 * An article of the edition; its number is its citation.
 *
 * @param analyzed the article and what it says, under its id in the edition (a1 … an)
 * @param origin id of its origin: articles of one origin share it
 * @param reliability A to F of the Admiralty code, from the user's own table; F, "cannot be judged", without one
 */
public record SourceArticle(AnalyzedArticle analyzed, String origin, String reliability) {}
