package org.tongxin.drawing;

import gg.jte.Content;

/// A picture of a chain as pages show it, within a disclosure.
///
/// @param content the picture, made by [ChainSvg] and therefore safe to be written as it is
public record ChainView(Content content) {}
