package org.daybrief.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybrief.statement.EventTime;
import org.jspecify.annotations.Nullable;

/** Makes the facts of a story of what its articles claim. */
final class Facts {

    private final List<Claim> claims;
    private final Map<String, String> origins;
    private final List<Double> nearness;
    private final int[] places;
    private final FactScore score;

    private Facts(List<Claim> claims, Map<String, String> origins, StoryCentre centre) {
        this.claims = claims;
        this.origins = origins;
        nearness = centre.nearness(claims);
        places = new int[claims.size()];
        for (int i = 1; i < places.length; i++) {
            places[i] = claims.get(i).article() == claims.get(i - 1).article() ? places[i - 1] + 1 : 0;
        }
        score = new FactScore(claims);
    }

    /** The most important first; each claim is in just one. */
    static List<Fact> of(List<Claim> claims, Map<String, String> origins, StoryCentre centre, Numbering numbering) {
        Facts facts = new Facts(claims, origins, centre);
        List<Fact> all = new ArrayList<>();
        for (List<Integer> members : FactMerger.merge(claims)) {
            all.add(facts.fact(members, numbering));
        }
        all.sort(Comparator.comparingDouble(Fact::score).reversed());
        return all;
    }

    private Fact fact(List<Integer> members, Numbering numbering) {
        List<Claim> same = members.stream().map(claims::get).toList();
        Claim lead = LeadChoice.of(same);
        Set<String> sources = new HashSet<>();
        double nearest = 0;
        int place = Integer.MAX_VALUE;
        for (int member : members) {
            String article = claims.get(member).article().id();
            sources.add(origins.getOrDefault(article, article));
            nearest = Math.max(nearest, nearness.get(member));
            place = Math.min(place, places[member]);
        }
        EventTime event = event(lead, same);
        return new Fact(
                numbering.fact(),
                lead.statement().id(),
                same.stream().map(claim -> claim.statement().id()).toList(),
                sources.size(),
                event == null ? null : event.from(),
                event == null ? null : event.to(),
                Fact.Novelty.NEW,
                null,
                score.of(lead, sources.size(), nearest, place));
    }

    /** When it happened, as the lead says, else as another says outright. */
    private static @Nullable EventTime event(Claim lead, List<Claim> same) {
        EventTime ofLead = lead.statement().event();
        if (ofLead != null && ofLead.basis() != EventTime.Basis.INHERITED) {
            return ofLead;
        }
        for (Claim claim : same) {
            EventTime event = claim.statement().event();
            if (event != null && event.basis() != EventTime.Basis.INHERITED) {
                return event;
            }
        }
        return ofLead;
    }
}
