package org.tongxin.notice.way;

import java.util.List;

/// A robot as the operator sets it up, `tongxin.notice.robots[0].name` and so on.
///
/// @param name of letters, digits and hyphens; never changes
/// @param scopes of the desks its group is told of: `unit:<code>` or `role:<role>`
public record RobotSettings(
        String name, Maker maker, String url, String secret, List<String> scopes) {

    /// Whose robot it is.
    public enum Maker {
        DINGTALK,
        FEISHU,
        WECOM
    }

    public RobotSettings {
        if (name == null || !name.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException(
                    "a robot's name has 1 to 40 letters, digits and hyphens, not " + name);
        }
        if (maker == null || url == null) {
            throw new IllegalArgumentException(
                    "robot %s: say maker (dingtalk, feishu or wecom) and url".formatted(name));
        }
        secret = secret == null ? "" : secret;
        scopes = scopes == null ? List.of() : List.copyOf(scopes);
    }

    /// Whether what lies on a desk is told to its group.
    public boolean isFor(String scope) {
        return scopes.stream().anyMatch(one -> scope.equals(one) || scope.startsWith(one + "/"));
    }
}
