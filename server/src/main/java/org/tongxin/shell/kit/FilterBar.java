package org.tongxin.shell.kit;

import java.util.List;

/// Filters in one line above a table; a GET form, so the address keeps them.
///
/// @param query words looked for
/// @param clearHref address without filters, or `""` when none is set
public record FilterBar(String action, String query, List<FieldView> fields, String clearHref) {}
