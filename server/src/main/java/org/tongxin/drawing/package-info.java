/// Drawings of declared chains (流程图): as SVG for people, as BPMN 2.0 XML for modelling tools.
///
/// Pure: a chain and the words of a language in, text out. What is drawn is the declaration and
/// nothing else, so a picture cannot be out of date.
///
/// Facts recorded: none. Facts followed: none.
///
/// Invariants:
/// 1. Every stage reached is drawn once, every act at every stage it can be taken, every way as one
///    arrow.
/// 2. No text overlaps another, and no arrow runs over a text.
/// 3. What is handed to modelling tools is BPMN 2.0 as its schema wants it, with every stage, act
///    and way once, and a place in the picture for each.
///
/// It lays out by itself: docs/decisions/0091 says why no library does. It runs no BPMN.
@NullMarked
@ApplicationModule(allowedDependencies = {"chain", "people", "shell"})
package org.tongxin.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
