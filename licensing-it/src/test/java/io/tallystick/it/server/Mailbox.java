package io.tallystick.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/**
 * The mails to one address, as servers without a mail server write them to their outbox folders.
 *
 * @param folders data folders of the nodes
 */
public record Mailbox(List<Path> folders, String address) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+(/my/link/[\\w-]{43})");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    public static Mailbox of(String address, TallystickServer... nodes) {
        return new Mailbox(Stream.of(nodes).map(TallystickServer::folder).toList(), address);
    }

    /** The path of the link in the newest mail, once there are so many. */
    public String link(int mails) {
        var all = await(mails);
        return link(all.get(all.size() - 1));
    }

    /** The path of the link in the only mail. */
    public String link() {
        return link(1);
    }

    /** The mails, oldest first, once there are so many. */
    public List<MimeMessage> await(int mails) {
        for (var end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); pause(200)) {
            var found = mails();
            if (found.size() >= mails) {
                return found;
            }
        }
        throw new AssertionError("There are no " + mails + " mails to " + address + " but " + mails().size());
    }

    /** The mails of now, oldest first. */
    public List<MimeMessage> mails() {
        return folders.stream().flatMap(Mailbox::files).filter(file -> file.toString().endsWith(".eml")).sorted(Comparator.comparing(Mailbox::written))
                .map(Mailbox::read).filter(this::isOurs).toList();
    }

    /** The path of the link in a mail. */
    public static String link(MimeMessage mail) {
        var link = LINK.matcher(text(mail));
        if (!link.find()) {
            throw new AssertionError("No link in " + text(mail));
        }
        return link.group(1);
    }

    /** What a mail says. Read as bytes: an older mail library on the path of the tests would meddle with its content type. */
    public static String text(MimeMessage mail) {
        try (var text = mail.getInputStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Long enough for every link and mail that was on its way. */
    public static void letTheMailSettle() {
        pause(7000);
    }

    private boolean isOurs(MimeMessage mail) {
        try {
            return ((InternetAddress) mail.getAllRecipients()[0]).getAddress().equalsIgnoreCase(address);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        var outbox = folder.resolve("outbox");
        try (var files = Files.isDirectory(outbox) ? Files.list(outbox) : Stream.<Path>empty()) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeMessage read(Path file) {
        try (var content = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), content);
        } catch (IOException | MessagingException e) {
            throw new AssertionError(file + ": " + e, e);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
