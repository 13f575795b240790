package org.daybrief.statement;

import org.daybrief.text.WordSet;

/** Last words of names that are no person's. */
final class Organisations {

    private static final WordSet LAST = WordSet.of("""
            department house ministry agency times post council committee party journal news institute
            university center centre court commission association group bank street city county states kingdom
            union nations korea york carolina hampshire jersey mexico america africa east west america's act war
            press network company inc corp corporation foundation fund office bureau police service services
            army navy force guard senate congress assembly parliament week today tv radio school college
            hospital airport hall island islands river sea peninsula oblast region treaty agreement award awards
            day convention conference summit poll survey campaign administration angeles francisco vegas orleans
            dc street's tower towers building project program magazine weekly daily online media museum church
            league club""");

    private Organisations() {}

    static boolean endsLikeOne(String lower) {
        return LAST.contains(lower);
    }
}
