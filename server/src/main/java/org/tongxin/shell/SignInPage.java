package org.tongxin.shell;

/// The sign-in page 登录; its form posts `username` and `password` to `/sign-in`.
///
/// @param login what was typed before, or `""`
/// @param error a sentence, or `""`; the same for an unknown name and a wrong password
public record SignInPage(Frame frame, String login, String error) implements Page {

    @Override
    public String template() {
        return "shell/sign-in.jte";
    }
}
