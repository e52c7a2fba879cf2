package org.tongxin.people;

import java.io.Serializable;
import org.tongxin.matter.Actor;

/// Who is asking: a person in one of his posts, with the words to greet him by.
public record Caller(Actor actor, String name, String post) implements Serializable {}
