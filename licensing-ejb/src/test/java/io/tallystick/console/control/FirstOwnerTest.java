package io.tallystick.console.control;

import io.tallystick.access.boundary.Secrets;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.console.boundary.ConsoleUserOrder;
import io.tallystick.console.boundary.ConsoleUsers;
import io.tallystick.console.boundary.NewConsoleUser;
import io.tallystick.console.boundary.Role;
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

class FirstOwnerTest {

    @TempDir
    Path data;

    private final Made users = new Made();

    /** Users kept in memory. */
    private static final class Made extends ConsoleUsers {

        private final List<ConsoleUserOrder> orders = new ArrayList<>();
        private boolean anotherNodeIsFaster;

        @Override
        public NewConsoleUser create(Caller caller, ConsoleUserOrder order) {
            orders.add(order);
            if (anotherNodeIsFaster) {
                throw new IllegalStateException("taken");
            }
            return null;
        }

        @Override
        public long count() {
            return orders.size();
        }
    }

    @Test
    @DisplayName("R5 the first owner has a random password, told once in a file for the server's owner alone")
    void theFirstOwnerIsTold() throws IOException {
        start(Optional.empty());

        ConsoleUserOrder owner = users.orders.get(0);
        Path told = data.resolve("first-login.txt");
        assertThat(owner.role()).isEqualTo(Role.OWNER);
        assertThat(owner.password()).hasSize(20);
        assertThat(told).content().contains("owner@localhost", owner.password(), "Acme");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(told))).isEqualTo("rw-------");
    }

    @Test
    @DisplayName("R5 a password that was given is taken and not written anywhere")
    void aGivenPasswordIsNotWritten() {
        start(Optional.of("a password of the demo"));

        assertThat(users.orders.get(0).password()).isEqualTo("a password of the demo");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    @DisplayName("R5 where there is somebody, nobody else is made")
    void thereIsOneFirstOwner() {
        start(Optional.empty());
        start(Optional.empty());

        assertThat(users.orders).hasSize(1);
    }

    @Test
    @DisplayName("R5 the node that was slower tells nothing")
    void theSlowerNodeTellsNothing() {
        users.anotherNodeIsFaster = true;

        start(Optional.empty());

        assertThat(data).isEmptyDirectory();
    }

    private void start(Optional<String> password) {
        FirstOwner owner = new FirstOwner();
        owner.companies = new Acme();
        owner.users = users;
        owner.tokens = new Secrets();
        owner.file = new FirstLoginFile();
        owner.file.data = data.toString();
        owner.email = "owner@localhost";
        owner.password = password;
        owner.makeFirstOwner();
    }

    /** The only company. */
    private static final class Acme extends Companies {

        @Override
        public long idByApiKey(String apiKey) {
            return 1;
        }

        @Override
        public String nameOf(long companyId) {
            return "Acme";
        }
    }
}
