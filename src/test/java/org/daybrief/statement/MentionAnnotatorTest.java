package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybrief.article.Article;
import org.daybrief.article.Block;
import org.daybrief.article.PublicationDate;
import org.daybrief.article.Role;
import org.daybrief.text.Span;
import org.junit.jupiter.api.Test;

class MentionAnnotatorTest {

    @Test
    void neverSeesTheShorterCountryInsideTheLongerName() {
        assertThat(mentions("The Democratic People's Republic of Korea and the Republic of Korea sent teams."))
                .containsExactly("Democratic People's Republic of Korea=North Korea", "Republic of Korea=South Korea");
    }

    @Test
    void givesAFamilyNameToThePersonNamedBefore() {
        assertThat(mentions("Aldous Pennick, a harbour ministry spokesman, spoke first.", "Pennick left early."))
                .containsExactly("Aldous Pennick=Aldous Pennick", "Pennick=Aldous Pennick");
    }

    @Test
    void keepsTheRoleInTheSourcesWords() {
        assertThat(entities(
                        "Danish Foreign Minister Ilse Brandt met Tomas Renko, a senior adviser to the mayor, in Oslo."))
                .extracting(Entity::name, Entity::role)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Ilse Brandt", "Danish Foreign Minister"),
                        org.assertj.core.groups.Tuple.tuple("Tomas Renko", "senior adviser to the mayor"));
    }

    @Test
    void joinsSpellingsOfOnePersonAndNoOthers() {
        assertThat(entities("President Volodimir Zelensky met Olga Zelenska.", "Volodymyr Zelenskyy left."))
                .extracting(Entity::name)
                .containsExactly("Volodymyr Zelenskyy", "Olga Zelenska");
    }

    @Test
    void countsTheAdjectiveAsTheCountry() {
        assertThat(mentions("Ghanaian officials told the Swiss that Ghana would wait."))
                .containsExactly("Ghanaian=Ghana", "Swiss=Switzerland", "Ghana=Ghana");
    }

    @Test
    void readsABodyOfAStateWithItsCountryInside() {
        assertThat(mentions("The Danish defence ministry denied it."))
                .containsExactly("Danish defence ministry=Danish defence ministry", "Danish=Denmark");
    }

    @Test
    void takesACapitalForItsGovernmentOnlyWhereItActs() {
        assertThat(mentions("Oslo warned its neighbours.", "The talks in Oslo ended."))
                .containsExactly("Oslo=Norway", "Oslo=Oslo");
    }

    @Test
    void takesTwoCapitalsSideBySideForTheirGovernments() {
        assertThat(mentions("Oslo and Lima renewed their ties with Cairo.", "She lived in Oslo and Lima."))
                .containsExactly("Oslo=Norway", "Lima=Peru", "Cairo=Egypt", "Oslo=Oslo", "Lima=Lima");
    }

    @Test
    void readsAFamilyNameThatIsATownAsThePersonWhoBearsIt() {
        assertThat(mentions("Energy minister Petra Lund spoke.", "Lund smiled.", "A tram burned in Lund."))
                .containsExactly("Petra Lund=Petra Lund", "Lund=Petra Lund", "Lund=Lund");
    }

    @Test
    void leavesMonthsOfficesModelsAndAddressesAlone() {
        assertThat(mentions("Yesterday the CEO bought K2 boots in May, see https://example.com/Paris or @London."))
                .isEmpty();
    }

    @Test
    void followsAnAcronymThatTheTextExplains() {
        assertThat(mentions("The Harwick Water Watch (HWW) sued.", "HWW won."))
                .containsExactly(
                        "Harwick Water Watch=Harwick Water Watch",
                        "HWW=Harwick Water Watch",
                        "HWW=Harwick Water Watch");
    }

    @Test
    void takesAPalaceForItsGovernmentUnlessSomethingHappensInIt() {
        assertThat(mentions("The Kremlin's fleet left.", "A fire broke out in the Kremlin."))
                .containsExactly("Kremlin=Russia", "Kremlin=Kremlin");
    }

    @Test
    void takesACapitalForItsGovernmentWhereItOwnsGivesOrIsUrged() {
        assertThat(mentions(
                        "The use of Oslo's gunboats worried Lima.",
                        "There was no answer, no response from Oslo and Lima.",
                        "Ministers called on Cairo to stop.",
                        "In return for Oslo sending the boats, Cairo-backed fighters left.",
                        "Aid to Oslo, pressure on Cairo and pro-Lima marches grew."))
                .containsExactly(
                        "Oslo=Norway",
                        "Lima=Lima",
                        "Oslo=Norway",
                        "Lima=Peru",
                        "Cairo=Egypt",
                        "Oslo=Norway",
                        "Cairo=Egypt",
                        "Oslo=Norway",
                        "Cairo=Egypt",
                        "Lima=Peru");
    }

    @Test
    void leavesTheCityACityWhereItsStreetsAreMeant() {
        assertThat(mentions(
                        "Crowds filled Cairo's narrow streets.", "Oslo's old harbour froze.", "A flight to Lima left."))
                .containsExactly("Cairo=Cairo", "Oslo=Oslo", "Lima=Lima");
    }

    @Test
    void carriesWhatOneSentenceProvesOfACompanyToAllOthers() {
        assertThat(mentions("Quorvane raised its offer.", "Lima-based Quorvane said so.", "He left Quorvane in May."))
                .containsExactly("Quorvane=Quorvane", "Lima=Lima", "Quorvane=Quorvane", "Quorvane=Quorvane");
    }

    @Test
    void readsTheShortFormOfABody() {
        assertThat(mentions(
                        "The Harwick Water Council and Pennick Holdings met.",
                        "Talks at Pennick ended, and the Council left.",
                        "HWC declined."))
                .containsExactly(
                        "Harwick Water Council=Harwick Water Council",
                        "Pennick Holdings=Pennick Holdings",
                        "Pennick=Pennick Holdings",
                        "Council=Harwick Water Council",
                        "HWC=Harwick Water Council");
    }

    @Test
    void neverTakesATownForTheBodyNamedAfterIt() {
        assertThat(mentions("The Harwick Police came.", "Everybody left Harwick by noon."))
                .containsExactly("Harwick Police=Harwick Police");
    }

    @Test
    void readsAGivenNameAsTheOnePersonWhoBearsIt() {
        assertThat(mentions("Irene Quist met Tomas Quist and Tomas Renko.", "Later Irene left, and Tomas stayed."))
                .containsExactly(
                        "Irene Quist=Irene Quist",
                        "Tomas Quist=Tomas Quist",
                        "Tomas Renko=Tomas Renko",
                        "Irene=Irene Quist");
    }

    @Test
    void takesAKoreanFamilyNameForTheFirstWord() {
        assertThat(mentions("Kim Chol Ung spoke.", "Kim left."))
                .containsExactly("Kim Chol Ung=Kim Chol Ung", "Kim=Kim Chol Ung");
    }

    @Test
    void readsTheWholeNameOfABody() {
        assertThat(mentions(
                        "The National Roads and Harbours Council met the Harwick County Sheriff's Office.",
                        "The Committee on Roads, Bridges and Tunnels met the New South Wales Police.",
                        "The Bureau of Ocean Charts declined."))
                .containsExactly(
                        "National Roads and Harbours Council=National Roads and Harbours Council",
                        "Harwick County Sheriff's Office=Harwick County Sheriff's Office",
                        "Committee on Roads, Bridges and Tunnels=Committee on Roads, Bridges and Tunnels",
                        "New South Wales Police=New South Wales Police",
                        "Bureau of Ocean Charts=Bureau of Ocean Charts");
    }

    @Test
    void findsTheFamilyNameInTheHeadingAboveTheFullName() {
        assertThat(mentions("Quist Leaves Harbour Early", "Irene Quist left the harbour early on Monday."))
                .containsExactly("Quist=Irene Quist", "Irene Quist=Irene Quist");
    }

    @Test
    void readsFirstNamesSideBySide() {
        assertThat(mentions("They sailed with their daughters Clara, Emma and Louise on Sunday."))
                .containsExactly("Clara=Clara", "Emma=Emma", "Louise=Louise");
    }

    @Test
    void endsANameBeforeTheWordsOfACaption() {
        assertThat(mentions(
                        "Irene Quist Image caption. He saw Tomas Renko Tomas Renko there, and William R. Bloomberg."))
                .containsExactly(
                        "Irene Quist=Irene Quist",
                        "Tomas Renko=Tomas Renko",
                        "Tomas Renko=Tomas Renko",
                        "William R. Bloomberg=William R. Bloomberg");
    }

    @Test
    void takesNoRoleAndNoCommonThingForABody() {
        assertThat(mentions("The Harbours Minister (HM) and Early Maps (EM) were there."))
                .isEmpty();
    }

    @Test
    void readsOnlyTheNamesInAHeadlineWithAFullStop() {
        assertThat(mentions("Wealthy Farmers Leave Labour Party.")).containsExactly("Labour Party=Labour Party");
    }

    @Test
    void startsThePersonBehindTheOfficeInCapitals() {
        assertThat(mentions("The Deputy Director of Inquiries Matthew Quist left."))
                .containsExactly("Matthew Quist=Matthew Quist");
    }

    @Test
    void readsACityOfSeveralWordsInADateline() {
        assertThat(mentions("SAN JOSE, Costa Rica - The bridge was closed on Monday for repairs."))
                .contains("Costa Rica=Costa Rica")
                .anyMatch(mention -> mention.startsWith("SAN JOSE="));
    }

    @Test
    void joinsTheWordingsOfOneAgencyOfAState() {
        assertThat(mentions("Danish National Intelligence services released it.", "Denmark's spy agency declined."))
                .contains(
                        "Danish National Intelligence services=Danish National Intelligence services",
                        "Denmark's spy agency=Danish National Intelligence services");
    }

    @Test
    void takesNoPronounAndNoPointOfTheCompassForACountry() {
        assertThat(mentions("He warned us all about the West, and the western region of it."))
                .isEmpty();
    }

    static List<Entity> entities(String... paragraphs) {
        return analyze(paragraphs).entities();
    }

    static List<String> mentions(String... paragraphs) {
        AnalyzedArticle analyzed = analyze(paragraphs);
        Map<String, String> names = new TreeMap<>();
        analyzed.entities().forEach(entity -> names.put(entity.id(), entity.name()));
        List<String> all = new ArrayList<>();
        for (Statement statement : analyzed.statements()) {
            statement.mentions().forEach(mention -> all.add(mention.text() + "=" + names.get(mention.entity())));
        }
        return all;
    }

    static AnalyzedArticle analyze(String... paragraphs) {
        String text = String.join("\n", paragraphs);
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (String paragraph : paragraphs) {
            blocks.add(new Block(new Span(begin, begin + paragraph.length()), Role.BODY));
            begin += paragraph.length() + 1;
        }
        return new ArticleAnalyzer()
                .analyze(
                        new Article("a.txt", "0", null, null, null, null, "en", PublicationDate.UNKNOWN, text, blocks));
    }
}
