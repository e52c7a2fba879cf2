package org.tongxin.access.desk;

import java.util.List;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.FilterBar;
import org.tongxin.shell.kit.FormError;
import org.tongxin.shell.kit.Pager;
import org.tongxin.shell.kit.TableView;

/// Everybody 人员与账号, for the administrators who keep the list.
///
/// @param mayAdd whether the reader enters new persons
/// @param error why a new person was not entered, or `""`
public record PeoplePage(
        Frame frame,
        FilterBar filter,
        TableView table,
        Pager pager,
        boolean mayAdd,
        String name,
        String error)
        implements Page {

    public List<FormError> errors() {
        return error.isEmpty() ? List.of() : List.of(new FormError("name", error));
    }

    @Override
    public String template() {
        return "access/people.jte";
    }

    @Override
    public int status() {
        return error.isEmpty() ? 200 : 422;
    }
}
