package org.tongxin.shell.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;
import org.tongxin.shell.Page;

/// Renders one [Page] as UTF-8 bytes. A page is complete before its first byte is sent, so that a
/// defect in a template becomes a problem page and not half a page.
public record PageView(Engine engine, Page page) implements View {

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (page instanceof Page.SeeOther other) {
            send(other, request, response);
            return;
        }
        var bytes = engine.render(page);
        Done.forget(request, response);
        response.setHeader("Vary", "Cookie, Accept-Language, HX-Request");
        if (page.isOpen() && page.status() == 200) {
            response.setHeader("Cache-Control", "public, no-cache");
            var tag = "W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(bytes.toByteArray()));
            if (new ServletWebRequest(request, response).checkNotModified(tag)) {
                return;
            }
        } else {
            response.setHeader("Cache-Control", "no-store");
        }
        response.setStatus(page.status());
        response.setContentType(getContentType());
        response.setContentLength(bytes.getContentLength());
        bytes.writeTo(response.getOutputStream());
    }

    private static void send(
            Page.SeeOther other, HttpServletRequest request, HttpServletResponse response) {
        Done.keep(other, request, response);
        response.setStatus(other.status());
        response.setHeader("Location", other.elsewhere());
        response.setHeader("Cache-Control", "no-store");
    }

    /// The templates compiled into `org.tongxin.jte` at build.
    @Component
    public static class Engine {

        private final TemplateEngine templates =
                TemplateEngine.createPrecompiled(
                        null, ContentType.Html, Engine.class.getClassLoader(), "org.tongxin.jte");

        Utf8ByteOutput render(Page page) {
            var output = new Utf8ByteOutput();
            templates.render(page.template(), page, output);
            return output;
        }
    }
}
