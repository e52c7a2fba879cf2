package org.tongxin.launch;

import java.util.List;

/// An exception whose message is several lines, each of which people read as it stands.
public interface Told {

    List<String> lines();
}
