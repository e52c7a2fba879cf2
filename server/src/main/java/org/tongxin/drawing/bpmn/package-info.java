/// A chain as BPMN 2.0 XML: what its elements are ([Bpmn]), where they stand ([BpmnPlan],
/// [BpmnEdges]) and how that is written ([ChainBpmn]).
@NullMarked
@NamedInterface("bpmn")
package org.tongxin.drawing.bpmn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
