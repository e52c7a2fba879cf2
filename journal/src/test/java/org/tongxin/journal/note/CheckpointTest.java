package org.tongxin.journal.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongxin.journal.Merkle;

class CheckpointTest {

    private static final String ROOT = Merkle.emptyRoot().base64();

    @Test
    void aCheckpointReadsBackAsItWasWritten() {
        var root = Merkle.emptyRoot();
        var checkpoint = new Checkpoint("云溪 log", Long.MAX_VALUE, root, List.of("one", "two"));
        assertThat(checkpoint.text())
                .isEqualTo("云溪 log\n9223372036854775807\n" + ROOT + "\none\ntwo\n");
        assertThat(Checkpoint.parse(checkpoint.text())).contains(checkpoint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "log\n1\n",
                "\n1\nROOT\n",
                "log\n01\nROOT\n",
                "log\n+1\nROOT\n",
                "log\n-1\nROOT\n",
                "log\n\nROOT\n",
                "log\n１\nROOT\n",
                "log\n9223372036854775808\nROOT\n",
                "log\n99999999999999999999\nROOT\n",
                "log\n1\nROOT",
                "log\n1\nROOT\n\n",
                "log\n1\nROOT \n",
                "log\n1\nAAAA\n",
                "log\n1\nROOT\none\n\n",
                "lo\tg\n1\nROOT\n",
            })
    void whatIsNoCheckpointIsNotRead(String text) {
        assertThat(Checkpoint.parse(text.replace("ROOT", ROOT))).isEmpty();
    }

    @Test
    void aCheckpointThatCannotBeWrittenIsRefused() {
        var root = Merkle.emptyRoot();
        assertThatThrownBy(() -> new Checkpoint("a\nb", 0, root))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Checkpoint("a", -1, root))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Checkpoint("a", 0, root, List.of("")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
