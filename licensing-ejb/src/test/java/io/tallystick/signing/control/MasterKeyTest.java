package io.tallystick.signing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

    private static final String GIVEN = Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes());

    @TempDir
    Path data;

    @Test
    @DisplayName("a key that is given is used, and no file is made")
    void aGivenKeyIsUsed() {
        MasterKey key = loaded(Optional.of(GIVEN + "\n"), Optional.empty());

        assertThat(key.key().getEncoded()).asString().isEqualTo("0123456789abcdef0123456789abcdef");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    @DisplayName("without a key one is made at the first start, and read again at the next")
    void aKeyIsMadeAtTheFirstStart() {
        MasterKey first = loaded(Optional.empty(), Optional.empty());
        MasterKey next = loaded(Optional.empty(), Optional.empty());

        assertThat(first.key().getEncoded()).hasSize(32).isEqualTo(next.key().getEncoded());
    }

    @Test
    @DisplayName("the file with the key can be read by its owner alone")
    void theFileIsForItsOwnerAlone() throws IOException {
        loaded(Optional.empty(), Optional.empty());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("master.key")))).isEqualTo("rw-------");
    }

    @Test
    @DisplayName("a file that is named is read and never made, so that a typing error does not make a new key")
    void aNamedFileIsNeverMade() {
        Path missing = data.resolve("missing.key");

        assertThatThrownBy(() -> loaded(Optional.empty(), Optional.of(missing.toString()))).isInstanceOf(UncheckedIOException.class)
            .hasMessageContaining("missing.key");
        assertThat(missing).doesNotExist();
    }

    @Test
    @DisplayName("a key of another length is refused with a way to make one, and is not printed")
    void aKeyOfAnotherLengthIsRefused() {
        String tooShort = Base64.getEncoder().encodeToString("too short".getBytes());

        assertThatThrownBy(() -> loaded(Optional.of(tooShort), Optional.empty())).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("openssl rand -base64 32").hasMessageNotContaining(tooShort);
    }

    private MasterKey loaded(Optional<String> given, Optional<String> file) {
        MasterKey key = new MasterKey();
        key.given = given;
        key.file = file;
        key.data = data.toString();
        key.load();
        return key;
    }
}
