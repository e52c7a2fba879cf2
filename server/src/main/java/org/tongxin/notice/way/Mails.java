package org.tongxin.notice.way;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.time.InstantSource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.tongxin.matter.Moment;

/// E-mails (电子邮件) by the SMTP server that `spring.mail` names. One sent twice has the same
/// `Message-ID`, by which mail programs show it once.
final class Mails implements Sink {

    private final JavaMailSender sender;
    private final String from;
    private final int perMinute;
    private final InstantSource instants;

    Mails(JavaMailSender sender, String from, int perMinute, InstantSource instants) {
        this.sender = sender;
        this.from = from;
        this.perMinute = perMinute;
        this.instants = instants;
    }

    @Override
    public String channel() {
        return MAIL;
    }

    @Override
    public int perMinute() {
        return perMinute;
    }

    @Override
    public Outcome send(Letter letter) {
        try {
            sender.send(written(letter));
            return new Outcome.Sent();
        } catch (MailSendException failed) {
            return failed.getFailedMessages().values().stream()
                            .anyMatch(SendFailedException.class::isInstance)
                    ? new Outcome.Refused("address-refused")
                    : new Outcome.Unreachable("no-mail-server");
        } catch (MailException failed) {
            return new Outcome.Unreachable("mail-server-refused");
        } catch (MessagingException unwritable) {
            return new Outcome.Refused("unwritable");
        }
    }

    private MimeMessage written(Letter letter) throws MessagingException {
        var id = "<%s@%s>".formatted(letter.id(), from.substring(from.indexOf('@') + 1));
        var mail = new Identified(sender.createMimeMessage(), id);
        var helper = new MimeMessageHelper(mail, "UTF-8");
        helper.setFrom(from);
        helper.setTo(letter.to());
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        mail.setHeader("Date", RFC_1123_DATE_TIME.format(instants.instant().atZone(Moment.ZONE)));
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    /// Keeps its own `Message-ID`, where Jakarta Mail would make a new one at each sending.
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(MimeMessage empty, String id) {
            super(empty.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
