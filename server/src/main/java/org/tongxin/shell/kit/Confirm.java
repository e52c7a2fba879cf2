package org.tongxin.shell.kit;

import java.util.Map;

/// An act asked for twice 确认, without JavaScript: `details` holding a POST form.
///
/// @param summary label of the act
/// @param question what will happen, and that it cannot be undone
/// @param yes label of the button that does it
/// @param hidden values sent along, such as the version seen
public record Confirm(
        String summary, String question, String action, String yes, Map<String, String> hidden) {}
