package org.tongxin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.tongxin.people.Seeding;

/// Somebody at a browser.
final class Reader implements AutoCloseable {

    /// Tab stops after which a control counts as out of reach.
    private static final int TABS_MAX = 120;

    private final BrowserContext context;
    private final String address;
    final Page page;

    Reader(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        this.page = context.newPage();
    }

    Reader signsIn(Seeding.Account account) {
        goes("/sign-in");
        page.locator("#f-username").fill(account.login());
        page.locator("#f-password").fill(account.password());
        page.locator("main button[type=submit]").press("Enter");
        page.waitForURL("**/work");
        return this;
    }

    void goes(String path) {
        page.navigate(address + path);
    }

    /// Moves on with the Tab key until the control has the focus.
    Reader reaches(String selector) {
        for (var tab = 0; tab < TABS_MAX; tab++) {
            page.keyboard().press("Tab");
            if (isAt(selector)) {
                return this;
            }
        }
        throw new AssertionError("the Tab key does not reach " + selector + " on " + page.url());
    }

    boolean isAt(String selector) {
        var found =
                page.evaluate(
                        "wanted => document.activeElement !== null"
                                + " && document.activeElement.matches(wanted)",
                        selector);
        return Boolean.TRUE.equals(found);
    }

    Reader writes(String selector, String text) {
        reaches(selector);
        page.keyboard().insertText(text);
        return this;
    }

    Reader presses(String selector, String key) {
        reaches(selector);
        page.keyboard().press(key);
        return this;
    }

    /// What was done, in the words of the page that follows.
    String told() {
        page.locator(".tx-done").waitFor();
        return page.locator(".tx-done").textContent();
    }

    /// Nothing wrong by axe, and nothing to scroll sideways.
    void findsNothingWrong() {
        var wrong = new AxeBuilder(page).analyze().getViolations();
        assertThat(wrong)
                .extracting(rule -> rule.getId() + " " + rule.getNodes())
                .as(page.url())
                .isEqualTo(List.of());
        var beyond = page.evaluate("document.documentElement.scrollWidth - innerWidth");
        assertThat(((Number) beyond).intValue()).as(page.url()).isLessThanOrEqualTo(0);
    }

    @Override
    public void close() {
        context.close();
    }
}
