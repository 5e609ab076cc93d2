package io.tallystick.license.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    @DisplayName("L3 a user takes at most its own number of seats")
    void aUserTakesItsOwnNumberOfSeats() {
        Assignment assignment = new Assignment(40, 50, 2);

        assignment.takeSeat();
        assertThat(assignment.hasFreeSeat()).isTrue();
        assignment.takeSeat();

        assertThat(assignment.hasFreeSeat()).isFalse();
        assertThatThrownBy(assignment::takeSeat).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("L3 a user without a number of its own is limited by the license alone")
    void aUserWithoutANumberIsNotLimited() {
        Assignment assignment = new Assignment(40, 50, 0);

        for (int device = 0; device < 100; device++) {
            assignment.takeSeat();
        }

        assertThat(assignment.hasFreeSeat()).isTrue();
    }

    @Test
    @DisplayName("L3 a seat that is given back, or all at a reset, may be taken again")
    void seatsThatAreGivenBackMayBeTakenAgain() {
        Assignment assignment = new Assignment(40, 50, 1);
        assignment.takeSeat();
        assignment.freeSeat();
        assertThat(assignment.hasFreeSeat()).isTrue();

        assignment.takeSeat();
        assignment.freeAllSeats();
        assertThat(assignment.hasFreeSeat()).isTrue();
    }

    @Test
    @DisplayName("L3 a user cannot give back a seat that it does not hold")
    void aUserCannotGiveBackWhatItDoesNotHold() {
        Assignment assignment = new Assignment(40, 50, 1);

        assertThatThrownBy(assignment::freeSeat).isInstanceOf(IllegalStateException.class);
    }
}
