package org.daybrief.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.Entity;
import org.daybrief.statement.EntityKey;
import org.daybrief.statement.Mention;
import org.daybrief.statement.Statement;
import org.daybrief.statement.name.PersonName;
import org.jspecify.annotations.Nullable;

/** Finds out which entities of several articles are one, by name, spelling and alias; people of other given names stay apart. */
public final class EntityJoiner {

    /** Ids depend on the articles' order only. */
    public JoinedEntities join(List<AnalyzedArticle> articles) {
        Table table = new Table();
        List<Map<String, Joined>> byArticle = new ArrayList<>(articles.size());
        for (AnalyzedArticle article : articles) {
            Map<String, Joined> ids = new HashMap<>();
            for (Entity entity : article.entities()) {
                ids.put(entity.id(), table.add(entity));
            }
            byArticle.add(ids);
        }
        table.joinFamilyNames(byArticle);
        List<Entity> entities = new ArrayList<>();
        for (Joined joined : table.all) {
            joined.id = "e" + (entities.size() + 1);
            entities.add(joined.entity());
        }
        List<AnalyzedArticle> rewritten = new ArrayList<>(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            rewritten.add(rewrite(articles.get(i), byArticle.get(i)));
        }
        return new JoinedEntities(rewritten, entities);
    }

    private static AnalyzedArticle rewrite(AnalyzedArticle article, Map<String, Joined> ids) {
        List<Statement> statements =
                article.statements().stream().map(s -> rewrite(s, ids)).toList();
        List<Entity> entities = new ArrayList<>();
        for (Entity entity : article.entities()) {
            Joined joined = ids.get(entity.id());
            boolean seen = entities.stream().anyMatch(other -> other.id().equals(joined.id));
            if (!seen) {
                entities.add(joined.entity());
            }
        }
        return new AnalyzedArticle(article.id(), article.article(), statements, entities);
    }

    private static Statement rewrite(Statement s, Map<String, Joined> ids) {
        List<Mention> mentions = s.mentions().stream()
                .map(mention -> new Mention(mention.span(), mention.text(), ids.get(mention.entity()).id))
                .toList();
        return s.withMentions(mentions);
    }

    /** One entity of the edition while its forms are being collected. */
    private static final class Joined {
        String id = "";
        final Entity first;
        String name;

        @Nullable
        PersonName person;

        @Nullable
        String role;

        final TreeSet<String> forms = new TreeSet<>();

        Joined(Entity entity) {
            this.first = entity;
            this.name = entity.name();
        }

        void take(Entity entity) {
            forms.add(entity.name());
            forms.addAll(entity.aliases());
            role = longer(role, entity.role());
        }

        Entity entity() {
            TreeSet<String> aliases = new TreeSet<>(forms);
            aliases.remove(name);
            return new Entity(id, name, first.type(), List.copyOf(aliases), role);
        }
    }

    private static @Nullable String longer(@Nullable String one, @Nullable String other) {
        return one == null || other != null && other.length() > one.length() ? other : one;
    }

    /** All entities so far, findable by key, by short form and by family name. */
    private static final class Table {
        final List<Joined> all = new ArrayList<>();
        private final Map<String, Joined> byKey = new HashMap<>();
        private final Map<String, List<Joined>> byFamily = new LinkedHashMap<>();

        /** A family name alone is the person of that name where the edition knows just one, and the articles have another person or body in common. */
        void joinFamilyNames(List<Map<String, Joined>> byArticle) {
            Map<Joined, BitSet> articles = new HashMap<>();
            for (int i = 0; i < byArticle.size(); i++) {
                for (Joined joined : byArticle.get(i).values()) {
                    articles.computeIfAbsent(joined, key -> new BitSet()).set(i);
                }
            }
            for (List<Joined> family : byFamily.values()) {
                Joined alone = null;
                Joined full = null;
                int fullNames = 0;
                for (Joined joined : family) {
                    if (joined.person.given().isEmpty()) {
                        alone = joined;
                    } else {
                        full = joined;
                        fullNames++;
                    }
                }
                if (alone == null || fullNames != 1) {
                    continue;
                }
                Joined person = full;
                Joined familyName = alone;
                BitSet of = articles.get(person);
                boolean all = articles.get(familyName).stream()
                        .allMatch(i -> companyOf(byArticle.get(i), familyName, of, articles));
                if (all) {
                    person.forms.addAll(familyName.forms);
                    person.role = longer(person.role, familyName.role);
                    byArticle.forEach(ids -> ids.replaceAll((id, joined) -> joined == familyName ? person : joined));
                    all().remove(familyName);
                }
            }
        }

        private static boolean companyOf(
                Map<String, Joined> article, Joined self, BitSet articles, Map<Joined, BitSet> all) {
            for (Joined other : article.values()) {
                boolean telling =
                        other.first.type() == Entity.Type.PERSON || other.first.type() == Entity.Type.ORGANISATION;
                if (other != self && telling && all.get(other).intersects(articles)) {
                    return true;
                }
            }
            return false;
        }

        private List<Joined> all() {
            return all;
        }

        Joined add(Entity entity) {
            Joined joined = entity.type() == Entity.Type.PERSON ? person(entity) : named(entity);
            joined.take(entity);
            return joined;
        }

        private Joined named(Entity entity) {
            String key = EntityKey.of(entity);
            Joined joined = byKey.get(key);
            if (joined == null && entity.type() == Entity.Type.ORGANISATION) {
                joined = byShortForm(entity);
            }
            if (joined == null) {
                joined = new Joined(entity);
                all.add(joined);
            }
            byKey.putIfAbsent(key, joined);
            for (String alias : entity.aliases()) {
                if (entity.type() == Entity.Type.ORGANISATION && isAcronym(alias)) {
                    byKey.putIfAbsent("SHORT " + alias, joined);
                }
            }
            if (entity.type() == Entity.Type.ORGANISATION && isAcronym(entity.name())) {
                byKey.putIfAbsent("SHORT " + entity.name(), joined);
            }
            return joined;
        }

        /** By an acronym: one article explains it, the other only uses it. */
        private @Nullable Joined byShortForm(Entity entity) {
            Joined joined = byKey.get("SHORT " + entity.name());
            return joined != null && initials(joined.name).contains(entity.name()) ? joined : null;
        }

        private static String initials(String name) {
            StringBuilder out = new StringBuilder();
            for (String word : name.split("[ -]")) {
                if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                    out.append(word.charAt(0));
                }
            }
            return out.toString();
        }

        private static boolean isAcronym(String form) {
            return form.length() > 1 && form.length() < 9 && form.chars().allMatch(Character::isUpperCase);
        }

        private Joined person(Entity entity) {
            PersonName name = PersonName.of(entity.name());
            List<Joined> family = byFamily.computeIfAbsent(name.family(), key -> new ArrayList<>());
            for (Joined joined : family) {
                if (joined.name.equals(entity.name()) || joined.person.sameAs(name)) {
                    if (entity.name().length() > joined.name.length()) {
                        joined.name = entity.name();
                    }
                    return joined;
                }
            }
            Joined joined = new Joined(entity);
            joined.person = name;
            family.add(joined);
            all.add(joined);
            return joined;
        }
    }
}
