package org.tongxin.access.session;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.support.TransactionOperations;

/// Sessions cost a page one query and seldom a write. Left to itself Spring Session reads a session
/// twice and writes it once a page, each in a transaction of its own.
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /// Each statement stands for itself. A session whose making was cut off half-way holds no
    /// person, and is nobody's.
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    /// Stands where Spring Session's own filter would (`filter-dispatcher-types`), and does the
    /// same with a store for each request.
    @Bean
    FilterRegistrationBean<Filter> sessionsOfEachRequest(
            FindByIndexNameSessionRepository<? extends Session> all, CookieSerializer cookies) {
        var ids = new CookieHttpSessionIdResolver();
        ids.setCookieSerializer(cookies);
        var first = new FilterRegistrationBean<>(eachRequest(all, ids));
        first.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        first.setDispatcherTypes(
                EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        return first;
    }

    private static <S extends Session> Filter eachRequest(
            SessionRepository<S> all, CookieHttpSessionIdResolver ids) {
        return (request, response, chain) -> {
            var sessions = new SessionRepositoryFilter<>(new RequestSessions<>(all));
            sessions.setHttpSessionIdResolver(ids);
            sessions.doFilter(request, response, chain);
        };
    }
}
