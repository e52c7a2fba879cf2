package org.tongxin.bench.pages;

import java.util.List;

/// Which pages are read, and by whom (所看页面).
///
/// @param role code of the reader's post, or `""` for somebody who is not signed in
/// @param path with `{id}` for a proposal that stands on the reader's list
record Stops(String role, String path) {

    /// Everyday pages of each role, lists under the filters that are used most, and deep in a list.
    static List<Stops> all() {
        return List.of(
                new Stops("", "/"),
                new Stops("", "/public"),
                new Stops("member", "/work"),
                new Stops("member", "/proposals"),
                new Stops("member", "/proposals/{id}"),
                new Stops("member", "/proposals/new"),
                new Stops("member", "/notices"),
                new Stops("proposal-office", "/work"),
                new Stops("proposal-office", "/proposals"),
                new Stops("proposal-office", "/proposals?before=5000"),
                new Stops("proposal-office", "/proposals?stage=handling"),
                new Stops("proposal-office", "/proposals?stage=handling&category=transport"),
                new Stops("proposal-office", "/proposals?due=late"),
                new Stops("proposal-office", "/proposals?q=道路"),
                new Stops("proposal-office", "/proposals?q=没有这样的词"),
                new Stops("proposal-office", "/proposals/{id}"),
                new Stops("proposal-office", "/review"),
                new Stops("proposal-office", "/promises"),
                new Stops("proposal-office", "/promises?due=month"),
                new Stops("proposal-office", "/statistics"),
                new Stops("unit-clerk", "/work"),
                new Stops("unit-clerk", "/proposals"),
                new Stops("unit-clerk", "/proposals?due=late"),
                new Stops("unit-clerk", "/proposals/{id}"),
                new Stops("unit-clerk", "/promises"),
                new Stops("unit-head", "/work"),
                new Stops("channel-office", "/work"),
                new Stops("leader", "/proposals"),
                new Stops("leader", "/statistics"));
    }

    boolean isOfSome() {
        return path.contains("{id}");
    }
}
