package org.tongxin.proposal.web;

import java.util.List;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.EmptyState;
import org.tongxin.shell.kit.FilterBar;
import org.tongxin.shell.kit.Pager;
import org.tongxin.shell.kit.TableView;
import org.tongxin.views.Starts;

/// The list of proposals (提案列表): filters in one line, kept in the address.
///
/// @param units names offered while a unit is typed
/// @param bundleHref the papers of the same list
/// @param workbookHref the list as a workbook
/// @param exportHref and as CSV
/// @param ledger the promises for which these are found, one by one, or `""`
/// @param statistics the page of the number behind which these stand, or `""`
/// @param starts how the reader may bring in a proposal
public record ListPage(
        Frame frame,
        FilterBar filters,
        List<String> units,
        TableView table,
        Pager pager,
        List<EmptyState> empty,
        String bundleHref,
        String workbookHref,
        String exportHref,
        String ledger,
        String statistics,
        List<Starts.Start> starts)
        implements Page {

    @Override
    public String template() {
        return "proposal/list.jte";
    }
}
