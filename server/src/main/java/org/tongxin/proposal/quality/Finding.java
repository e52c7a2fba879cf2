package org.tongxin.proposal.quality;

import java.util.List;

/// One thing to look at in a reply; its words stand under `quality.<code>`.
///
/// @param point it is about, 0 for the reply as a whole
/// @param mentions what the words mention behind the point
public record Finding(String code, int point, List<Object> mentions) {

    public Finding {
        mentions = List.copyOf(mentions);
    }

    static Finding of(String code, int point, Object... mentions) {
        return new Finding(code, point, List.of(mentions));
    }
}
