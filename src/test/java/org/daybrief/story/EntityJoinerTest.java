package org.daybrief.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybrief.article.Article;
import org.daybrief.article.Block;
import org.daybrief.article.PublicationDate;
import org.daybrief.article.Role;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.ArticleAnalyzer;
import org.daybrief.statement.Entity;
import org.daybrief.text.Span;
import org.junit.jupiter.api.Test;

class EntityJoinerTest {

    @Test
    void givesOneIdToAllSpellingsOfAPerson() {
        JoinedEntities joined = join(
                "Judge Mykhailo Renko spoke to Ms Tindra Volk.", "Judge Mykhaylo Renko left with Judge Olga Renko.");
        assertThat(joined.entities())
                .extracting(Entity::id, Entity::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("e1", "Mykhailo Renko"),
                        org.assertj.core.groups.Tuple.tuple("e2", "Tindra Volk"),
                        org.assertj.core.groups.Tuple.tuple("e3", "Olga Renko"));
        assertThat(joined.articles().get(1).statements().get(0).mentions())
                .extracting(mention -> mention.text() + "=" + mention.entity())
                .containsExactly("Mykhaylo Renko=e1", "Olga Renko=e3");
    }

    @Test
    void joinsAliasesAcronymsAndBodiesOfAState() {
        JoinedEntities joined = join(
                "The UK and Harwick Water Watch (HWW) sued the Danish intelligence service.",
                "Britain said that Harwick Water Watch had won against Denmark's spy agency.");
        assertThat(joined.entities())
                .extracting(Entity::name)
                .containsExactly("United Kingdom", "Harwick Water Watch", "Danish intelligence service", "Denmark");
    }

    @Test
    void leavesAFamilyNameAloneWhereTwoPeopleBearIt() {
        JoinedEntities joined = join("Judge Olga Renko spoke.", "Judge Tomas Renko spoke.", "Mr Renko spoke.");
        assertThat(joined.entities()).extracting(Entity::name).containsExactly("Olga Renko", "Tomas Renko", "Renko");
    }

    @Test
    void joinsAFamilyNameThatOnlyOnePersonBearsWhereTheArticlesShareMore() {
        JoinedEntities joined = join(
                "Judge Olga Renko of the Harwick Court spoke to Tomas Quist.",
                "Ms Renko left the Harwick Court.",
                "Mr Quist sells boats.");
        assertThat(joined.entities())
                .extracting(Entity::name)
                .containsExactly("Olga Renko", "Harwick Court", "Tomas Quist", "Quist");
    }

    private static JoinedEntities join(String... texts) {
        return new EntityJoiner()
                .join(List.of(texts).stream().map(EntityJoinerTest::analyze).toList());
    }

    private static AnalyzedArticle analyze(String text) {
        List<Block> blocks = List.of(new Block(new Span(0, text.length()), Role.BODY));
        return new ArticleAnalyzer()
                .analyze(
                        new Article("a.txt", "0", null, null, null, null, "en", PublicationDate.UNKNOWN, text, blocks));
    }
}
