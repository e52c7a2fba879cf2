package org.tongxin.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// A POST or PUT as it came in. Controllers simply take a parameter of this type.
///
/// @param key the idempotency key; empty when there is none that can be used
public record Posted(HttpServletRequest request, Optional<String> key, JsonBody body) {

    static final String KEY = "Idempotency-Key";
    static final int KEY_MAX = 200;

    /// Visible ASCII: what every HTTP library passes on unchanged.
    private static final Pattern KEYS = Pattern.compile("[!-~]{1," + KEY_MAX + "}");

    static Optional<String> key(HttpServletRequest request) {
        var given = Collections.list(request.getHeaders(KEY));
        return given.size() == 1 && KEYS.matcher(given.getFirst()).matches()
                ? Optional.of(given.getFirst())
                : Optional.empty();
    }

    private static Posted read(HttpServletRequest request)
            throws HttpMediaTypeNotSupportedException {
        var type = request.getContentType();
        var charset = type == null ? null : MediaType.parseMediaType(type).getCharset();
        if (charset != null && !charset.equals(java.nio.charset.StandardCharsets.UTF_8)) {
            throw new HttpMediaTypeNotSupportedException(
                    MediaType.parseMediaType(Objects.requireNonNull(type)),
                    List.of(MediaType.APPLICATION_JSON));
        }
        return new Posted(request, key(request), body(request));
    }

    private static JsonBody body(HttpServletRequest request) {
        try {
            var bytes = request.getInputStream().readNBytes(JsonBody.BYTES_MAX + 1);
            if (bytes.length > JsonBody.BYTES_MAX) {
                throw new MaxUploadSizeExceededException(JsonBody.BYTES_MAX);
            }
            return JsonBody.of(bytes);
        } catch (IOException cutOff) {
            return new JsonBody.NotJson("cut-off", 0, 0);
        }
    }

    /// Teaches Spring MVC the parameter.
    @Configuration(proxyBeanMethods = false)
    static class Wiring implements WebMvcConfigurer {

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(new Argument());
        }
    }

    private static final class Argument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(Posted.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders)
                throws HttpMediaTypeNotSupportedException {
            var http = request.getNativeRequest(HttpServletRequest.class);
            return read(Objects.requireNonNull(http));
        }
    }
}
