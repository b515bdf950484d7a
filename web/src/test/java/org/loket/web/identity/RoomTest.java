package org.loket.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.loket.access.Actor;
import org.loket.access.Role;

class RoomTest {

    @Test
    void everyPageStandsInARoom() throws IOException {
        Path webapp = Path.of("src/main/webapp");
        try (Stream<Path> files = Files.walk(webapp)) {
            List<String> pages = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + webapp.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> !page.startsWith("/WEB-INF/") && !page.startsWith("/resources/"))
                    .toList();
            assertThat(pages).isNotEmpty().allSatisfy(page -> {
                assertThat(Room.of(page)).as(page).isPresent();
                String served = page.replaceFirst("\\.xhtml$", "");
                assertThat(Room.of(served)).as(served).isEqualTo(Room.of(page));
            });
        }
    }

    @Test
    void whatStandsInNoRoomIsNotServed() {
        assertThat(Room.of("/secrets")).isEmpty();
        assertThat(Room.of("/indexes")).isEmpty();
        assertThat(Room.of("/employers")).isEmpty();
        assertThat(Room.of("")).isEmpty();
    }

    @Test
    void aPageComesBeforeTheWingItStandsIn() {
        assertThat(Room.of("/employer/check")).contains(Room.CHECK);
        assertThat(Room.of("/employer/check.xhtml")).contains(Room.CHECK);
        assertThat(Room.of("/employer/file")).contains(Room.EMPLOYER_WING);
        assertThat(Room.of("/")).contains(Room.HOME);
    }

    @Test
    void everyRoleEntersOnlyItsOwnRooms() {
        assertThat(menuOf(Role.EMPLOYER)).containsExactly(Room.APPLICATIONS, Room.OFFERS, Room.CHECK, Room.PERMIT);
        assertThat(menuOf(Role.MANDATARY)).containsExactly(Room.APPLICATIONS, Room.OFFERS, Room.CHECK, Room.PERMIT);
        assertThat(menuOf(Role.WORKER)).containsExactly(Room.DOSSIER, Room.OWN_OFFERS, Room.SHARE, Room.UNLIMITED);
        assertThat(menuOf(Role.EXAMINER)).containsExactly(Room.QUEUE, Room.ENDS, Room.WITHDRAWALS, Room.APPEALS);
        assertThat(menuOf(Role.DECIDER)).containsExactly(Room.QUEUE, Room.ENDS, Room.WITHDRAWALS, Room.APPEALS);
        assertThat(menuOf(Role.LEAD))
                .containsExactly(
                        Room.QUEUE,
                        Room.ENDS,
                        Room.WITHDRAWALS,
                        Room.APPEALS,
                        Room.LAW,
                        Room.SURPLUSES,
                        Room.AMENDMENTS,
                        Room.DELIVERIES);
        assertThat(menuOf(Role.POLICY)).containsExactly(Room.LAW, Room.SURPLUSES, Room.AMENDMENTS);
        assertThat(menuOf(Role.INSPECTOR)).containsExactly(Room.INSPECTION, Room.VERIFY);
        assertThat(menuOf(Role.ADMIN)).containsExactly(Room.OPERATIONS, Room.DELIVERIES);
    }

    @Test
    void theLawIsForEverybodyToRead() {
        assertThat(Room.LAW.isPublic()).isTrue();
        assertThat(Room.of("/policy/law")).contains(Room.LAW);
        assertThat(Room.POLICY_WING.isPublic()).isFalse();
    }

    private static List<Room> menuOf(Role role) {
        return Room.menuOf(new Actor("somebody", Set.of(role), null, Set.of()));
    }
}
