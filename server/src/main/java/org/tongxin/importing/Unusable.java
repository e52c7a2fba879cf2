package org.tongxin.importing;

import java.io.IOException;

/// A file, or a way of asking, that nothing can be imported from.
final class Unusable extends IOException {
    Unusable(String sentence) {
        super(sentence);
    }
}
