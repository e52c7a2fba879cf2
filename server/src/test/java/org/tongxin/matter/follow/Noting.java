package org.tongxin.matter.follow;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongxin.matter.log.Leaves;

/// A follower that notes every fact it is given; a fact given twice would be noted twice.
///
/// @param after what else happens once the facts of a step are noted
record Noting(String name, JdbcClient db, Consumer<List<Leaves.Read>> after) implements Follower {

    @Override
    public void follow(List<Leaves.Read> facts) {
        for (var fact : facts) {
            db.sql("insert into noted (by, idx) values (:by, :idx)")
                    .param("by", name)
                    .param("idx", fact.recorded().index())
                    .update();
        }
        after.accept(facts);
    }
}
