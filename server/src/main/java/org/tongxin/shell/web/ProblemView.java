package org.tongxin.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import org.tongxin.shell.Problem;
import tools.jackson.databind.json.JsonMapper;

/// Sends one [Problem] as `application/problem+json`, whatever the caller says it accepts.
public record ProblemView(Problem problem) implements View {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var bytes = JSON.writeValueAsBytes(problem);
        response.setStatus(problem.status());
        response.setContentType("application/problem+json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
