package org.tongxin.paper;

import java.util.List;
import org.tongxin.acts.Acts;
import org.tongxin.matter.Actor;

/// A kind of matter of which there are papers.
public interface PaperSource {

    /// Code of the kind.
    String kind();

    /// Those that this reader may read now, of a matter he sees.
    List<Paper> papers(Acts.Seen seen, Actor reader);
}
