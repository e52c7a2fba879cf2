package org.tongxin.access.limit;

/// What one caller may ask of one server node; 0 switches a limit off.
///
/// @param signInsPerMinute of one address, over sign-in, codes, set-up and password links
/// @param apiPerMinute of one token, or of one address without a token
/// @param bodyBytes of a JSON body or a form; files have limits of their own
record Limits(int signInsPerMinute, int apiPerMinute, long bodyBytes) {}
