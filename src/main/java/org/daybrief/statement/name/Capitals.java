package org.daybrief.statement.name;

import org.daybrief.text.Token;
import org.daybrief.text.WordSet;

/** Tells a capital that stands for its government ("… warned") from the city ("in …"): the grammar must say that somebody acts. */
final class Capitals {

    private static final WordSet AUXILIARIES =
            WordSet.of("has have had is was will would could should may might must does did cannot can");

    /** What a city has and no government: the last word of what is owned, or of what follows. */
    private static final WordSet OF_A_CITY = WordSet.of("""
            mayor streets street airport airports suburbs suburb residents metro city centre center court courts
            university stock square skyline outskirts police hospital hospitals subway downtown old main largest
            central population roads neighbourhoods neighborhoods district districts region museum cathedral
            museums quarter quarters theatre theatres cafes restaurants bars hotels hotel zoo park parks river
            bridges bridge station stations stadium tube underground bus buses trams traffic nightlife weather
            climate skies sky air smog schools prison church churches mosques synagogue market markets mall port
            harbour harbor tower buildings citizens inhabitants commuters drivers shops rooftops""");

    private static final WordSet OF_THE_PLACE = WordSet.of("""
            in at near around outside across through inside into visited visit over leave left reached to via
            off for central downtown of from""");

    /** "ties with …", "claimed by …": what one has with a government, not with a city. */
    private static final WordSet WITH_A_GOVERNMENT = WordSet.of("with by against between");

    /** Verbs whose object is somebody who can act: nobody urges a city to do a thing. */
    private static final WordSet DONE_TO_AN_ACTOR = WordSet.of("""
            pressed urged urge urges urging pressured pressuring warned warning warn accused accuse accuses
            accusing blamed blame blames blaming prompted prompting forced forcing allowed allowing enabled
            enabling asked asking told telling provoked provoking angered angering infuriated infuriating
            condemned condemning criticised criticized criticising criticizing backed backing armed arming
            sanctioned sanctioning reassured reassuring deterred deterring persuaded persuading convinced
            convincing compelled compelling helped helping threatened threatening punished punishing identified
            identifying isolated isolating challenged challenging providing provided supplying supplied giving
            lobbied lobbying embarrassed embarrassing alarmed alarming""");

    /** "… to Oslo", "… for Oslo", "… from Oslo", "… on Oslo": what goes from one government to another. */
    private static final WordSet BETWEEN_GOVERNMENTS = WordSet.of("""
            according support aid assistance backing help weapons arms ammunition loyal ties links threat threats
            concession concessions message messages response responses reaction reactions pressure criticism
            condemnation permission approval orders instructions assurances guarantees comment sanctions tariffs
            demands ally allies behalf independence loans subsidies protest protests complaint complaints warning
            warnings signals signal silence denial outrage anger""");

    /** "…-backed": what a government does. */
    private static final WordSet BY_A_GOVERNMENT = WordSet.of("""
            backed led allied appointed installed controlled funded financed sponsored friendly imposed supported
            aligned ordered run approved brokered leaning occupied""");

    private static final WordSet WANTS = WordSet.of("""
            wants hopes fears considers regards views opposes supports seeks needs plans refuses believes intends
            expects sent made gave took sought withdrew vetoes blames accuses faces""");

    private static final WordSet PARTICIPLES = WordSet.of("""
            made sent given taken shown begun put kept sought fought led built drawn chosen spoken written broken
            withdrawn paid won let overseen forbidden sworn""");

    /** "Oslo is wary": what only somebody can be who has a mind; the rest of the stances are said of cities, too. */
    private static final WordSet MOODS = WordSet.of("""
            wary concerned worried alarmed skeptical sceptical suspicious adamant insistent reluctant unwilling willing
            keen eager convinced confident furious outraged dismissive opposed fearful hopeful""");

    private Capitals() {}

    static boolean speaksForGovernment(NameContext sentence, int i, int end) {
        Token next = sentence.token(end);
        if (next != null && next.is(Token.Kind.GENITIVE)) {
            return ownsMatters(sentence, end + 1);
        }
        if (sentence.touchingHyphen(end)) {
            return BY_A_GOVERNMENT.contains(sentence.lower(end + 1));
        }
        String before = sentence.lower(i - 1);
        if (before.equals("-") && sentence.touchingHyphen(i - 1)) {
            return sentence.lower(i - 2).equals("pro") || sentence.lower(i - 2).equals("anti");
        }
        if (OF_THE_PLACE.contains(before)) {
            return BETWEEN_GOVERNMENTS.contains(sentence.lower(i - 2)) || actsInGerund(sentence, end);
        }
        if (before.equals("and") && capitalAt(sentence, i - 2)) {
            return speaksForGovernment(sentence, i - 2, i - 1);
        }
        boolean names = next != null && next.capitalised();
        boolean done = DONE_TO_AN_ACTOR.contains(before)
                || before.equals("on")
                        && (BETWEEN_GOVERNMENTS.contains(sentence.lower(i - 2))
                                || sentence.lower(i - 2).startsWith("call"));
        return done || !names && (WITH_A_GOVERNMENT.contains(before) || goesOn(sentence, end));
    }

    /** "Oslo's fleet", but not "Oslo's streets": the last word of what is owned decides. */
    private static boolean ownsMatters(NameContext sentence, int owned) {
        int last = -1;
        for (int j = owned; j < owned + 4; j++) {
            Token token = sentence.token(j);
            if (token == null
                    || !token.is(Token.Kind.WORD)
                    || token.capitalised()
                    || j > owned && sentence.function(j)) {
                break;
            }
            if (OF_A_CITY.contains(token.lower())) {
                return false;
            }
            last = j;
        }
        return last >= 0;
    }

    private static boolean goesOn(NameContext sentence, int end) {
        String next = sentence.lower(end);
        return next.equals("and") && capitalAt(sentence, end + 1)
                || sentence.speechVerb(end)
                || WANTS.contains(next)
                || next.endsWith("ed") && next.length() > 4
                || actsInGerund(sentence, end)
                || AUXILIARIES.contains(next) && acts(sentence, end);
    }

    /** "for Oslo providing them", "Oslo launching a raid": a doing with its object, not "the Oslo meeting". */
    private static boolean actsInGerund(NameContext sentence, int end) {
        String next = sentence.lower(end);
        return next.endsWith("ing")
                && next.length() > 5
                && (sentence.nameWord(end + 1)
                        || switch (sentence.lower(end + 1)) {
                            case "a", "an", "the", "its", "their", "his", "her", "that", "it", "them" -> true;
                            default -> false;
                        });
    }

    private static boolean capitalAt(NameContext sentence, int i) {
        Gazetteer.Match match = sentence.known(i);
        return match != null && match.name().use() == KnownName.Use.CAPITAL && match.end() == i + 1;
    }

    /** "has called", "is attempting": an auxiliary with a verb of doing, so not "is a city", "was hit". */
    private static boolean acts(NameContext sentence, int auxiliary) {
        int i = auxiliary + 1;
        while (i < auxiliary + 3
                && (sentence.lower(i).equals("not")
                        || sentence.lower(i).equals("also")
                        || sentence.lower(i).equals("repeatedly")
                        || sentence.lower(i).equals("already"))) {
            i++;
        }
        String verb = sentence.lower(i);
        return switch (sentence.lower(auxiliary)) {
            case "has", "have", "had" ->
                NameWords.isSpeechVerb(verb) || verb.endsWith("ed") || PARTICIPLES.contains(verb);
            case "is", "was" -> verb.endsWith("ing") && verb.length() > 5 || MOODS.contains(verb);
            default -> verb.length() > 2 && !verb.equals("become") && !verb.equals("be");
        };
    }
}
