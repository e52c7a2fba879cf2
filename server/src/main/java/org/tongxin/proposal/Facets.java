package org.tongxin.proposal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What of a proposal is said in codes: by what lists are narrowed, and what it tells machines.
final class Facets {

    private static final Set<String> CONCLUDED = Set.of(Proposal.CLOSED, Proposal.ARCHIVED);

    static Set<String> of(Proposal proposal) {
        var facets = new TreeSet<String>();
        var form = proposal.form();
        if (form != null) {
            facets.add("category:" + form.category());
            facets.add("proposer:" + proposal.proposer());
        }
        if (!proposal.season().isEmpty()) {
            facets.add("season:" + proposal.season());
        }
        proposal.docketed().ifPresent(file -> facets.add("docket:" + file.number()));
        proposal.matter()
                .raised()
                .ifPresent(
                        raised -> {
                            facets.add("year:" + proposal.sessionYear());
                            facets.add("origin:" + raised.origin());
                        });
        facets.addAll(proposal.supervision().facets(!CONCLUDED.contains(proposal.stage())));
        return facets;
    }

    /// What of it is said in codes and numbers.
    static Map<String, String> codes(Proposal proposal) {
        var attributes = new LinkedHashMap<String, String>();
        var form = proposal.form();
        if (form != null) {
            attributes.put("category", form.category());
            attributes.put("season", proposal.season());
            attributes.put("proposer", proposal.proposer());
            attributes.put("sphere", form.sphere());
            attributes.put("suggestedUnits", String.join(",", form.units()));
            attributes.put("consent", form.consent());
            attributes.put("confidential", form.confidential());
        }
        proposal.docketed().ifPresent(file -> attributes.put("docketNumber", file.number()));
        if (proposal.why() instanceof ProposalFact.Declined no) {
            attributes.put("declineReason", no.reason());
        }
        if (proposal.why() instanceof ProposalFact.Converted to) {
            attributes.put("convertReason", to.reason());
        }
        if (proposal.why() instanceof ProposalFact.HandledElsewhere told) {
            attributes.put("resultElsewhere", told.result());
        }
        var merged = proposal.merged();
        if (merged != null) {
            attributes.put("mergedInto", merged.matter());
            attributes.put("mergePractice", merged.practice());
        }
        proposal.supervision().attributes().forEach(attributes::put);
        attributes.values().removeIf(String::isEmpty);
        return attributes;
    }

    private Facets() {}
}
