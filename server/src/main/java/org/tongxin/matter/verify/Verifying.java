package org.tongxin.matter.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.Frontier;
import org.tongxin.journal.FrontierBuilder;
import org.tongxin.journal.note.Vkey;
import org.tongxin.matter.log.Findings;
import org.tongxin.matter.log.Head;
import org.tongxin.matter.seal.Sealing;

/// Verifies the journal and says what differs.
///
/// @param sealing opens the texts; without it they are not looked at
/// @param key whose signature every checkpoint must have; without it only roots are compared
/// @param progress told now and then how many facts were verified
public record Verifying(
        DataSource database, @Nullable Sealing sealing, @Nullable Vkey key, LongConsumer progress) {

    public Findings verify() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                var findings = new Findings.Collecting();
                var tree = tree(connection, findings);
                if (sealing != null) {
                    new SealedTexts(sealing, findings).verify(connection);
                }
                return new Findings(tree.size(), tree.root().hex(), findings.wrong());
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
            }
        }
    }

    private FrontierBuilder tree(Connection connection, Findings.Collecting findings)
            throws SQLException {
        var head = Head.read(connection);
        try (var nodes = new StoredNodes(connection, findings);
                var signed = new SignedRoots(connection, findings, key)) {
            var tree = new FrontierBuilder(Frontier.empty(), nodes::node);
            signed.reached(tree);
            new Entries(findings, tree, progress).verify(connection, signed);
            findings.add("size of the head", tree.size(), head.size());
            findings.add("root", tree.root().hex(), head.frontier().root().hex());
            nodes.finish();
            signed.finish();
            return tree;
        }
    }
}
