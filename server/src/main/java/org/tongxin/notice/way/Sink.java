package org.tongxin.notice.way;

/// One way out of the house (发送渠道): mail, short messages, a group robot.
public interface Sink {

    /// The channel of e-mails.
    String MAIL = "mail";

    /// The channel of short messages.
    String SMS = "sms";

    /// `mail`, `sms` or `robot:<name>`; never changes, since messages wait under it.
    String channel();

    /// How many letters a minute it takes.
    int perMinute();

    /// Sends a letter and waits for what becomes of it, less than half a minute. Never throws for
    /// what the other side does.
    Outcome send(Letter letter);
}
