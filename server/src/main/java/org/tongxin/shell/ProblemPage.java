package org.tongxin.shell;

/// A problem in plain words 问题页: what happened, what to do, the id to quote.
public record ProblemPage(Frame frame, Problem problem) implements Page {

    @Override
    public String template() {
        return "shell/problem.jte";
    }

    @Override
    public int status() {
        return problem.status();
    }
}
