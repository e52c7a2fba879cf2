package org.tongxin.matter.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongxin.TestDatabase;
import org.tongxin.matter.door.Answer.Done;
import org.tongxin.matter.log.Findings;
import org.tongxin.matter.rows.Replaying;
import org.tongxin.matter.verify.Verifying;

/// `journal verify` and `journal replay`: silent while all is as it was, and not otherwise.
class VerifyingTest {

    TestDatabase database;
    Node node;

    @BeforeEach
    void threeHundredSlips() {
        database = TestDatabase.fresh();
        node = new Node(database);
        for (var i = 0; i < 300; i++) {
            var slip = (Done) node.raise("第%d张纸".formatted(i), UUID.randomUUID().toString());
            if (i % 3 == 0) {
                node.stamp(slip.matter(), 1L);
            }
        }
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void anUntouchedJournalVerifiesAndReplays() throws Exception {
        assertThat(verify().wrong()).isEmpty();
        assertThat(replay().wrong()).isEmpty();
        assertThat(verify().looked()).isEqualTo(400);
    }

    @Test
    void aChangedLeafIsFound() throws Exception {
        tamper("update journal_entry set leaf = leaf || '\\x20' where idx = 17");
        assertThat(verify().wrong()).anyMatch(line -> line.startsWith("hash of leaf 17:"));
    }

    @Test
    void aLeafChangedTogetherWithItsHashIsFound() throws Exception {
        tamper(
                """
                update journal_entry
                   set leaf = leaf || '\\x20', leaf_hash = sha256('\\x00' || leaf || '\\x20')
                 where idx = 17
                """);
        assertThat(verify().wrong()).anyMatch(line -> line.startsWith("root:"));
    }

    @Test
    void aMissingFactIsFound() throws Exception {
        tamper("delete from journal_entry where idx = 399");
        assertThat(verify().wrong()).anyMatch(line -> line.startsWith("size of the head:"));
    }

    @Test
    void aChangedNodeIsFound() throws Exception {
        tamper("update journal_node set hash = sha256('x') where level = 8 and idx = 0");
        assertThat(verify().wrong()).anyMatch(line -> line.startsWith("node 0 at level 8:"));
    }

    @Test
    void aChangedTextIsFound() throws Exception {
        tamper(
                """
                alter table sealed_value disable trigger all;
                update sealed_value set ciphertext = ciphertext || '\\x00'
                 where commitment = (select min(commitment) from sealed_value)
                """);
        assertThat(verify().wrong()).anyMatch(line -> line.startsWith("text "));
    }

    @Test
    void anErasedTextStillVerifies() throws Exception {
        database.asSuperuser("update sealed_value set salt = null, ciphertext = null");
        assertThat(verify().wrong()).isEmpty();
    }

    @Test
    void aReadTableThatLiesIsFound() throws Exception {
        database.asSuperuser("update matter set stage = 'stamped' where id = 's-2026-0002'");
        assertThat(replay().wrong())
                .hasSize(2)
                .allMatch(line -> line.startsWith("matter: "))
                .allMatch(line -> line.contains("s-2026-0002"));
    }

    private void tamper(String sql) {
        for (var table : new String[] {"journal_entry", "journal_node"}) {
            database.asSuperuser("alter table %s disable trigger all".formatted(table));
        }
        database.asSuperuser(sql);
    }

    private Findings verify() throws Exception {
        return new Verifying(node.pool, node.sealing, null, _ -> {}).verify();
    }

    private Findings replay() throws Exception {
        return new Replaying(node.pool, node.histories, node.sealing).replay();
    }
}
