/// Inside of access: the table of routes and roles (`routes.csv`), and the gate that asks it.
@NullMarked
package org.tongxin.access.table;

import org.jspecify.annotations.NullMarked;
