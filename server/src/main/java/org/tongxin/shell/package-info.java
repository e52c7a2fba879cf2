/// # shell 外壳: layout, navigation, words and problem pages; knows no kind of matter
///
/// A page is one record that implements [org.tongxin.shell.Page] and one jte template that takes it
/// as its only parameter. A controller asks for a [org.tongxin.shell.Frame] argument, fills its
/// record and returns it. The same template answers with and without JavaScript.
///
/// What other modules give: [org.tongxin.shell.SignedIn] (who is here),
/// [org.tongxin.shell.NavSource] (places of work), [org.tongxin.shell.HomeSource] (figures for the
/// public home page). What they use: the kit in `kit`, [org.tongxin.shell.Words] for every
/// sentence, [org.tongxin.shell.Problems] for every refusal.
///
/// Invariants:
/// 1. Both languages have the same keys, and every key a template says exists.
/// 2. No template has an inline script, style or handler, and nothing is fetched from elsewhere.
/// 3. A defect is logged once with a reference id; the page shows the id and nothing else of it.
/// 4. Choices of language, letters and theme work by link alone and never leave this site.
///
/// Deliberately not here: who may do what, sign-in itself, any sentence about one kind of matter.
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.tongxin.shell;

import org.jspecify.annotations.NullMarked;
