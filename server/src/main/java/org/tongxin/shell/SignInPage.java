package org.tongxin.shell;

/// The sign-in page 登录; its form posts `username`, `password` and `to` to `/sign-in`.
///
/// @param login what was typed before, or `""`
/// @param error a sentence, or `""`; the same for an unknown name and a wrong password
/// @param note why the reader is here, or `""`
/// @param to address to go on to, or `""`
public record SignInPage(Frame frame, String login, String error, String note, String to)
        implements Page {

    @Override
    public String template() {
        return "shell/sign-in.jte";
    }

    @Override
    public int status() {
        return error.isEmpty() ? 200 : 422;
    }
}
