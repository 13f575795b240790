package org.daybrief.statement.clause;

import org.daybrief.text.WordSet;

/** Closed classes of English words by which the hand rules find where a noun phrase or a clause begins and ends. */
public final class Words {

    public static final WordSet PRONOUNS = WordSet.of("he she they it we i you");

    static final WordSet OBJECTS = WordSet.of("him them me us himself herself themselves itself ourselves myself");

    public static final WordSet RELATIVES = WordSet.of("who which that whom whose");

    public static final WordSet DETERMINERS = WordSet.of("""
            the a an this these those his her its their my our your some any no every each both many most
            several few all another one two three four five six other dozens hundreds""");

    /** Determiners that cannot stand without a noun: what follows "the" is none of our verbs. */
    public static final WordSet ARTICLES =
            WordSet.of("the a an his her its their my our your no any every these those");

    public static final WordSet PREPOSITIONS = WordSet.of("""
            of in from at for on with to by about near inside outside against between among under over into
            within across behind during after before since until through throughout around toward towards
            without like despite amid upon following including via per than as""");

    /** Prepositions that tie a noun to the one before it more often than to a verb. */
    public static final WordSet NOUN_PREPOSITIONS =
            WordSet.of("of in from at for with on near against inside within across");

    public static final WordSet AUXILIARIES = WordSet.of("""
            has have had having do does did will would can could may might must shall should is are was were be
            been being am hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't isn't
            aren't wasn't weren't shouldn't i'm i've we've we're he'd she'd they'd i'd we'd he'll she'll they'll
            i'll we'll they've they're you've you're it'll""");

    /** Auxiliaries of what is not so, or not yet. */
    public static final WordSet MODALS = WordSet.of("""
            will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't he'd
            she'd they'd i'd we'd he'll she'll they'll i'll we'll it'll""");

    public static final WordSet BE =
            WordSet.of("is are was were be been being am isn't aren't wasn't weren't they're we're i'm you're");

    public static final WordSet HAVE = WordSet.of("has have had having hasn't haven't hadn't they've we've i've");

    public static final WordSet NEGATIONS = WordSet.of("""
            not n't never no hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't
            isn't aren't wasn't weren't shouldn't nor neither""");

    /** Adverbs that may stand between a subject and its verb. */
    public static final WordSet ADVERBS = WordSet.of("""
            also later then now once just only still even first further again often always already ever never
            not n't neither both all long since so too previously soon sometimes instead yet reportedly today yesterday
            thus therefore however meanwhile moreover perhaps maybe indeed simply far almost together himself
            herself themselves itself earlier recently there here well quickly up""");

    public static final WordSet CLAUSE_OPENERS = WordSet.of("""
            but so because that if when while although though whether where how why what whereas whilst unless
            until since once or nor yet and as after before even whenever which who""");

    public static final WordSet DAYS_AND_MONTHS = WordSet.of("""
            monday tuesday wednesday thursday friday saturday sunday january february march april june july
            august september october november december today yesterday tomorrow tonight jan feb aug sept oct nov
            dec week month morning afternoon evening night year""");

    /** Finite verbs so frequent that a noun phrase can hardly hold them. */
    public static final WordSet VERBS = WordSet.of("""
            said says told made came went took got gave became began won lost left seemed appeared appears seems
            makes takes gets goes comes gives knew knows thinks thought believes wants wanted tried used asked
            put let kept brought ran met held stood wrote saw felt according do agreed added called argued noted
            claimed insisted want think believe say know get make go come see""");

    private Words() {}

    public static boolean isAdverb(String lower) {
        return ADVERBS.contains(lower) || lower.length() > 4 && lower.endsWith("ly") && !lower.equals("family");
    }
}
