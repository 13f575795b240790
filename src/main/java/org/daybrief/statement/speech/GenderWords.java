package org.daybrief.statement.speech;

import org.daybrief.text.WordSet;

/** Nouns and forms of address that tell a man from a woman. */
final class GenderWords {

    private static final WordSet MALE = WordSet.of("""
            mr man boy father dad grandfather grandpa son grandson husband brother uncle nephew widower boyfriend fiance
            king prince duke sir lord actor businessman spokesman chairman congressman policeman fireman gentleman
            stepfather stepson father-in-law son-in-law brother-in-law""");

    private static final WordSet FEMALE = WordSet.of("""
            mrs ms miss woman girl mother mom mum grandmother grandma daughter granddaughter wife sister aunt niece widow
            girlfriend fiancee queen princess duchess baroness dame lady actress waitress hostess heiress nun schoolgirl
            businesswoman spokeswoman chairwoman congresswoman policewoman stepmother stepdaughter mother-in-law
            daughter-in-law sister-in-law""");

    private GenderWords() {}

    /** 'm', 'f' or 'u', asked with a word in lower case. */
    static char of(String lower) {
        if (FEMALE.contains(lower) || lower.endsWith("woman") && lower.length() > 5) {
            return 'f';
        }
        return MALE.contains(lower) || lower.endsWith("sman") && lower.length() > 5 ? 'm' : 'u';
    }
}
