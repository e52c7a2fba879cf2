package org.tongxin.proposal;

import java.util.Set;
import java.util.TreeSet;

/// By what lists of proposals are narrowed.
final class Facets {

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
        return facets;
    }

    private Facets() {}
}
