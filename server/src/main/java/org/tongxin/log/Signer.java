package org.tongxin.log;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongxin.journal.Hash;
import org.tongxin.journal.NodeSource;
import org.tongxin.journal.note.Checkpoint;
import org.tongxin.journal.note.NoteKey;
import org.tongxin.matter.log.Head;
import org.tongxin.matter.log.StoredTree;

/// Signs the head of the journal, when the tree that outsiders will read leads to its root and
/// continues what was signed before. What fails here is a damaged journal: it is never signed.
@Component
class Signer {

    private final DataSource database;
    private final TransactionTemplate transaction;
    private final StoredTree tree;
    private final Checkpoints checkpoints;

    Signer(
            DataSource database,
            TransactionTemplate transaction,
            StoredTree tree,
            Checkpoints checkpoints) {
        this.database = database;
        this.transaction = transaction;
        this.tree = tree;
        this.checkpoints = checkpoints;
    }

    /// @return whether there was something new to sign
    /// @throws IllegalStateException when the journal contradicts itself or what was signed
    boolean sign(NoteKey key) {
        return Boolean.TRUE.equals(transaction.execute(_ -> signHead(key)));
    }

    private boolean signHead(NoteKey key) {
        var newest = checkpoints.newest();
        var head = head();
        if (newest.isPresent() && newest.get().size() == head.size()) {
            return false;
        }
        var nodes = tree.nodes();
        var root = head.frontier().root();
        agree("the tree of size " + head.size(), root(head.size(), nodes), root);
        newest.ifPresent(before -> continues(before, head, nodes));
        var checkpoint = new Checkpoint(key.vkey().name(), head.size(), root);
        checkpoints.publish(new Checkpoints.Published(checkpoint.sign(key), checkpoint));
        return true;
    }

    private static void continues(Checkpoints.Published before, Head head, NodeSource nodes) {
        if (before.size() > head.size()) {
            throw new IllegalStateException(
                    "the journal has %d facts, but %d were published: facts were lost"
                            .formatted(head.size(), before.size()));
        }
        agree(
                "the tree at checkpoint " + before.size(),
                root(before.size(), nodes),
                before.checkpoint().root());
    }

    private static Hash root(long size, NodeSource nodes) {
        return StoredTree.frontier(size, nodes).root();
    }

    private static void agree(String what, Hash calculated, Hash stored) {
        if (!calculated.equals(stored)) {
            throw new IllegalStateException(
                    "%s: calculated %s, stored %s: nothing is signed until journal verify agrees"
                            .formatted(what, calculated, stored));
        }
    }

    private Head head() {
        var connection = DataSourceUtils.getConnection(database);
        try {
            return Head.read(connection);
        } catch (SQLException broken) {
            throw new IllegalStateException("the head cannot be read", broken);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
