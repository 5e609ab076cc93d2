package io.tallystick.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UploadTest extends Desk {

    @Test
    @DisplayName("D2: upload takes a request file as a mail program left it")
    void uploadTakesAMailedFile() throws IOException {
        done("request -o " + request + settings);
        String line = Files.readString(request);
        Files.writeString(request, "\uFEFF" + line.replaceAll("(.{76})", "$1\r\n") + "\r\n");
        done("upload " + request + " -o " + license);
        assertThat(server.lastCall().body()).isEqualTo(line);
    }

    @Test
    @DisplayName("D2: upload of anything else is refused before anything is sent")
    void uploadOfAnythingElseIsRefused() throws IOException {
        done("request -o " + request + settings);
        done("upload " + request + " -o " + license);
        int calls = server.calls.size();
        refused("upload " + license, "request_file_unreadable");
        refused("upload " + Files.writeString(home.resolve("text"), "hello"), "request_file_unreadable");
        refused("upload " + Files.writeString(home.resolve("json"), "e30="), "request_file_unreadable");
        refused("upload " + home.resolve("missing"), "io_error");
        assertThat(server.calls).hasSize(calls);
    }
}
