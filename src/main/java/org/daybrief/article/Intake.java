package org.daybrief.article;

/** What became of a file: an article, or a reason why not. */
public sealed interface Intake {

    /** The file is an article. */
    record Accepted(Article article) implements Intake {}

    /**
     * The file is none.
     *
     * @param file path relative to the input folder
     * @param outcome how the coverage lists it
     * @param reason what is wrong and what to do, one sentence or two, without the file's name
     */
    record Rejected(String file, Outcome outcome, String reason) implements Intake {}

    /** The outcomes of the coverage that stand for "not an article". */
    enum Outcome {
        UNSUPPORTED_LANGUAGE,
        REJECTED
    }
}
