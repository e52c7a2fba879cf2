package org.tongxin.proposal.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.tongxin.access.Browser.location;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.tongxin.access.Browser;
import org.tongxin.access.House;

/// Somebody of the cast who works with pages in a browser without JavaScript.
public final class Clerk {

    private static final Map<String, String> PROPOSAL =
            Map.of(
                    "title", "关于改善老旧小区冬季供暖的建议",
                    "category", "urban",
                    "situation", "入冬以来多个小区温度不足。",
                    "analysis", "管网老化，责任不清。",
                    "point-1", "分批完成管网改造。",
                    "point-2", "公布改造计划。");

    final Browser browser;

    private Clerk(Browser browser) {
        this.browser = browser;
    }

    public static Clerk of(House house, String person) {
        return new Clerk(house.signedIn(house.account(person)));
    }

    public Document sees(String path) {
        return browser.page(path);
    }

    public int status(String path) {
        return browser.get(path).statusCode();
    }

    public HttpResponse<byte[]> fetches(String path) {
        return browser.file(path);
    }

    /// Sends a form as it stands.
    public HttpResponse<String> posts(String path, String body) {
        return browser.send("POST", path, body);
    }

    /// Hands in a proposal and returns its id.
    public String handsIn(Map<String, String> otherwise) {
        var form = new HashMap<>(PROPOSAL);
        form.putAll(otherwise);
        form.put("key", sees("/proposals/new").select("input[name=key]").val());
        form.put("step", "submit");
        return location(browser.post("/proposals", form)).replaceAll(".*/(p-\\d+-\\d+)/.*", "$1");
    }

    /// Asks what may help with what he writes.
    public Document looks(Map<String, String> otherwise) {
        var form = new HashMap<>(PROPOSAL);
        form.putAll(otherwise);
        form.put("step", "look");
        return Jsoup.parse(browser.post("/proposals", form).body());
    }

    /// Goes from the first step of handing in to the second.
    HttpResponse<String> checks(Map<String, String> otherwise) {
        var form = new HashMap<>(PROPOSAL);
        form.putAll(otherwise);
        form.put("key", sees("/proposals/new?draft=new").select("input[name=key]").val());
        form.put("step", "check");
        return browser.post("/proposals", form);
    }

    /// Opens the form of an act, fills it in and sends it.
    public HttpResponse<String> does(String proposal, String noun, Map<String, String> fields) {
        return sends(opens(proposal, noun), fields);
    }

    /// The form of an act on the matter, or on its first task.
    Document opens(String proposal, String noun) {
        var address = "/proposals/" + proposal + "/" + noun;
        var answer = browser.get(address);
        var body = answer.statusCode() == 404 ? browser.get(address + "?task=1") : answer;
        return Jsoup.parse(body.body());
    }

    HttpResponse<String> sends(Document page, Map<String, String> fields) {
        var form = page.select("#act form");
        var sent = new LinkedHashMap<String, String>();
        for (var hidden : form.select("input[type=hidden]")) {
            sent.put(hidden.attr("name"), hidden.val());
        }
        sent.putAll(fields);
        var body = new ArrayList<String>();
        sent.forEach((name, value) -> body.add(encoded(name) + "=" + encoded(value)));
        return browser.send("POST", form.attr("action"), String.join("&", body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    /// Presses the button that confirms what was entered for him.
    HttpResponse<String> confirms(String proposal) {
        return presses(proposal, "entry-confirmation");
    }

    /// Presses the button of an act that asks for nothing.
    HttpResponse<String> presses(String proposal, String noun) {
        var address = "/proposals/" + proposal + "/" + noun;
        var form = sees("/proposals/" + proposal).select("form[action=" + address + "]");
        var sent = new HashMap<String, String>();
        for (var hidden : form.select("input[type=hidden]")) {
            sent.put(hidden.attr("name"), hidden.val());
        }
        return browser.post(address, sent);
    }

    /// What a page that follows an act says was done.
    String told(HttpResponse<String> answer) {
        return sees(location(answer).replaceFirst("^https?://[^/]+", "")).select(".tx-done").text();
    }

    List<String> actsOn(String proposal) {
        return sees("/proposals/" + proposal).select(".tx-can-list .tx-button").eachText();
    }
}
