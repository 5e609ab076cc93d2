package io.tallystick.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;

import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.H2Platform;
import org.eclipse.persistence.sequencing.NativeSequence;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.eclipse.persistence.sessions.Project;
import org.h2.Driver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdBlocksTest {

    private DatabaseSession session;

    @BeforeEach
    void aDatabaseWithASequenceOfBlocks() {
        var login = new DatabaseLogin();
        login.usePlatform(new H2Platform());
        login.setDriverClass(Driver.class);
        login.setConnectionString("jdbc:h2:mem:ids");
        session = new Project(login).createDatabaseSession();
        session.login();
        session.executeNonSelectingSQL("create sequence id_sequence start with 1000050 increment by 50");
    }

    @AfterEach
    void close() {
        session.logout();
    }

    @Test
    void givenASequenceThatNamesTheLastIdOfABlock_whenIdsAreDrawn_thenTheyFollowOneAnotherAcrossBlocks() {
        var ids = blocks();

        assertThat(LongStream.range(0, 120).map(i -> next(ids))).containsExactlyElementsOf(LongStream.range(1_000_001, 1_000_121).boxed().toList());
    }

    @Test
    void givenTwoNodes_whenBothDrawIds_thenEachDrawsFromBlocksOfItsOwn() {
        var one = blocks();
        var other = blocks();

        assertThat(next(one)).isEqualTo(1_000_001);
        assertThat(next(other)).isEqualTo(1_000_051);
        assertThat(next(one)).isEqualTo(1_000_002);
    }

    private IdBlocks blocks() {
        var ids = new IdBlocks(new NativeSequence("id_sequence", 50, false));
        ids.onConnect(session.getLogin().getDatasourcePlatform());
        return ids;
    }

    private long next(IdBlocks ids) {
        return (long) ids.getGeneratedValue(null, (AbstractSession) session, "id_sequence");
    }
}
