package org.daybrief.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.daybrief.article.Article;
import org.daybrief.article.Block;
import org.daybrief.article.PublicationDate;
import org.daybrief.article.Role;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.ArticleAnalyzer;
import org.daybrief.text.Span;
import org.junit.jupiter.api.Test;

class StoriesInFullTest {

    private static final List<String> NEWS = List.of(
            "The lighthouse of Vell burned down on Monday. Keeper Tom Reed saw 3 boats turn back. “It is a ruin,” he said.",
            "Norland raised its interest rate to 4.5 percent. The central bank expects prices to fall. Lenders welcomed it.",
            "A wolf crossed the Arlen motorway twice. Rangers Ida Moss and Per Holt tracked it for 40 kilometres.",
            "Doctors in Tarnby transplanted two corneas at once. Surgeon Lea Brandt called the operation routine.",
            "Chess master Olek Zubar beat 31 opponents in Lodin. He played them blindfolded for nine hours.",
            "The Quillon party won 61 seats in parliament. Its leader Sven Dahl will form a cabinet by Friday.",
            "Archaeologists dug up a Roman kiln near Castra. Professor Nina Volpe dates the clay to the year 120.",
            "A comet passed Saturn, the Ostra observatory reported. Astronomers counted 5 fragments of ice.",
            "Bakers in Port Sele went on strike over flour prices. The guild says 800 ovens are cold.",
            "Engineer Mia Falk tested a hydrogen tram in Rovik. It ran 200 miles without a stop.",
            "Heavy snow closed the Grimsel tunnel for trucks. Ploughs cleared 70 centimetres before noon.",
            "The Delbridge museum sold a forged Vermeer. Curator Hugo Lenz resigned over the painting.",
            "Divers found the submarine Narwhal off Cape Tuva. Its crew of 22 had been missing since 1943.",
            "Violinist Aya Mori opened the Lindau festival. Critics praised her cadenza; tickets cost 90 euros.");

    @Test
    void printsTenStoriesInFullAndTheOthersInOneLine() {
        List<AnalyzedArticle> articles = new ArrayList<>();
        for (String text : NEWS) {
            articles.add(article("n" + articles.size(), text));
        }
        LocalDate date = LocalDate.of(2024, 11, 14);
        Briefing briefing = new BriefingComposer()
                .compose(
                        BriefingDefinition.daily(),
                        new Edition(date, 1, 1, date.atTime(5, 0).atOffset(ZoneOffset.UTC), null, null),
                        articles,
                        List.of());
        assertThat(briefing.stories()).hasSize(NEWS.size());
        assertThat(briefing.stories().subList(0, 10))
                .allSatisfy(page -> assertThat(page.sections()).hasSizeGreaterThan(1));
        assertThat(briefing.stories().subList(10, NEWS.size()))
                .allSatisfy(page -> assertThat(page.sections())
                        .singleElement()
                        .satisfies(section -> assertThat(section.items()).hasSize(1)));
        assertThat(briefing.glance()).hasSize(GlanceSection.MOST);
    }

    private static AnalyzedArticle article(String name, String text) {
        return new ArticleAnalyzer()
                .analyze(new Article(
                        name + ".txt",
                        name,
                        null,
                        null,
                        null,
                        null,
                        "en",
                        PublicationDate.UNKNOWN,
                        text,
                        List.of(new Block(new Span(0, text.length()), Role.BODY))));
    }
}
