package org.daybrief.statement;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.statement.name.NameMention;
import org.daybrief.statement.name.NameReader;
import org.daybrief.statement.name.NamedEntity;
import org.daybrief.statement.name.NamesRead;

/** Notes whom and what each sentence names. */
final class MentionAnnotator implements Annotator {

    private final NameReader reader = new NameReader();

    @Override
    public void annotate(Reading reading) {
        List<NameReader.Sentence> sentences = new ArrayList<>(reading.sentences.size());
        for (SentenceReading sentence : reading.sentences) {
            sentences.add(new NameReader.Sentence(sentence.firstToken, sentence.endToken));
        }
        NamesRead names = reader.read(reading.text, reading.tokens, sentences, reading.trail);
        reading.names = names;
        for (NameMention mention : names.mentions()) {
            reading.sentences
                    .get(mention.sentence())
                    .mentions
                    .add(new Mention(mention.span(), mention.span().of(reading.text), id(mention.entity())));
        }
        List<Entity> entities = new ArrayList<>(names.entities().size());
        for (NamedEntity named : names.entities()) {
            Entity.Type type = Entity.Type.valueOf(named.kind().name());
            entities.add(new Entity(id(entities.size()), named.name(), type, named.aliases(), named.role()));
        }
        reading.entities = List.copyOf(entities);
    }

    private static String id(int index) {
        return "e" + (index + 1);
    }
}
