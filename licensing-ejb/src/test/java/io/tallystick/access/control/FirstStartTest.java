package io.tallystick.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.access.boundary.Companies;
import io.tallystick.access.boundary.CompanyKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {

    @TempDir
    Path data;

    private final Founded companies = new Founded();
    private final Checked keyCheck = new Checked();

    /** Companies kept in memory. */
    private static final class Founded extends Companies {

        private final List<CompanyKeys> keys = new ArrayList<>();

        @Override
        public long found(String name, CompanyKeys given) {
            keys.add(given);
            return keys.size();
        }

        @Override
        public long count() {
            return keys.size();
        }
    }

    /** A check of the master key that only counts. */
    private static final class Checked extends KeyCheck {

        private int times;

        @Override
        public void requireSecretsOpen() {
            times++;
        }
    }

    @Test
    @DisplayName("A5 an empty database gets one company, with random keys told once in a file for its owner alone")
    void anEmptyDatabaseGetsACompany() throws IOException {
        start(Optional.empty(), Optional.empty(), Optional.empty());

        CompanyKeys keys = companies.keys.get(0);
        Path told = data.resolve("first-keys.txt");
        assertThat(told).content().contains(keys.apiKey(), keys.sharedKey(), keys.managementKey(), "Acme");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(told))).isEqualTo("rw-------");
    }

    @Test
    @DisplayName("A5 keys that were given are taken and not written anywhere")
    void givenKeysAreTakenAndNotWritten() {
        start(Optional.of("api"), Optional.of("shared"), Optional.of("management"));

        assertThat(companies.keys).containsExactly(new CompanyKeys("api", "shared", "management"));
        assertThat(data).isEmptyDirectory();
    }

    @Test
    @DisplayName("A5 one absent key is made and told, the given ones are kept")
    void oneAbsentKeyIsMade() {
        start(Optional.of("api"), Optional.empty(), Optional.of("management"));

        assertThat(companies.keys.get(0).sharedKey()).hasSize(43);
        assertThat(data.resolve("first-keys.txt")).content().contains(companies.keys.get(0).sharedKey());
    }

    @Test
    @DisplayName("A5 a second start makes nothing; S4 it checks that the master key is the right one")
    void aSecondStartOnlyChecksTheMasterKey() {
        start(Optional.of("api"), Optional.of("shared"), Optional.of("management"));
        start(Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(companies.keys).hasSize(1);
        assertThat(keyCheck.times).isEqualTo(1);
        assertThat(data).isEmptyDirectory();
    }

    private void start(Optional<String> apiKey, Optional<String> sharedKey, Optional<String> managementKey) {
        FirstStart start = new FirstStart();
        start.companies = companies;
        start.random = new RandomKeys();
        start.file = new FirstKeysFile();
        start.file.data = data.toString();
        start.keyCheck = keyCheck;
        start.name = "Acme";
        start.apiKey = apiKey;
        start.sharedKey = sharedKey;
        start.managementKey = managementKey;
        start.foundFirstCompany();
    }
}
