package dev.vivarium.app.snapshots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.app.common.KeepPresent;
import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.machines.Presence.State;
import dev.vivarium.app.snapshots.SnapshotsModel.Order;
import dev.vivarium.snapshot.bundle.Schedule;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Objects;

/** What the screen shows and allows, without a window. */
class SnapshotsModelTest {
    @TempDir
    private Path folder;
    private SnapshotsModel model = new SnapshotsModel(Preferences.in(Path.of("nowhere")), ZoneOffset.UTC);

    @BeforeEach
    void make() {
        model = new SnapshotsModel(Preferences.in(folder.resolve("app.json")), ZoneOffset.UTC);
    }

    @Test
    void withoutSnapshotsTheListIsEmpty() {
        model.show(new Snaps().loaded(null, State.STOPPED));
        assertTrue(model.rows().isEmpty());
        assertNull(model.snapshot());
    }

    @Test
    void theOneThatTheMachineGrewFromIsSelectedAndStaysSo() {
        Snaps snaps = new Snaps().add(1, -1).add(2, 1);
        model.show(snaps.loaded(Snaps.id(1), State.STOPPED));
        assertEquals(Snaps.id(1), model.selected().get());
        model.selected().set(Snaps.id(2));
        model.show(snaps.add(3, 1).loaded(Snaps.id(3), State.STOPPED));
        assertEquals(Snaps.id(2), model.selected().get());
        assertEquals("s2", Objects.requireNonNull(model.snapshot()).name());
        model.show(new Snaps().add(3, -1).loaded(Snaps.id(3), State.STOPPED));
        assertEquals(Snaps.id(3), model.selected().get(), "what was selected has gone");
    }

    @Test
    void theOrderIsRemembered() {
        model.show(new Snaps().add(1, -1).add(2, 1).loaded(Snaps.id(2), State.STOPPED));
        model.setOrder(Order.TIMELINE);
        assertTrue(model.rows().get(1) instanceof SnapshotRow.Day);
        SnapshotsModel next = new SnapshotsModel(Preferences.in(folder.resolve("app.json")), ZoneOffset.UTC);
        assertEquals(Order.TIMELINE, next.order().get());
    }

    @Test
    void whatBecomesOfThePresentIsAskedUntilItIsRemembered() {
        assertEquals(KeepPresent.ASK, model.keepPresent());
        model.remember(KeepPresent.KEEP);
        assertEquals(KeepPresent.KEEP, new SnapshotsModel(Preferences.in(folder.resolve("app.json")), ZoneOffset.UTC)
                .keepPresent());
    }

    @Test
    void whatRanGoesOn() {
        Snaps snaps = new Snaps().add(1, -1);
        model.show(snaps.loaded(Snaps.id(1), State.STOPPED));
        assertFalse(model.startsAfter(Objects.requireNonNull(model.snapshot())));
        model.show(snaps.loaded(Snaps.id(1), State.RUNNING));
        assertTrue(model.startsAfter(Objects.requireNonNull(model.snapshot())));
    }

    @Test
    void whatCannotBeDoneSaysWhy() {
        Snaps snaps = new Snaps().add(1, -1);
        model.show(snaps.loaded(Snaps.id(1), State.SAVED));
        assertNotEquals("", model.cannotTake());
        assertEquals("", model.cannotPlan());
        model.show(snaps.loaded(Snaps.id(1), State.RUNNING));
        assertEquals("", model.cannotTake());
        assertNotEquals("", model.cannotPlan());
    }

    @Test
    void namesAreCheckedWhileTheyAreTyped() {
        assertEquals("", model.nameProblem("before the upgrade 升级之前"));
        assertNotEquals("", model.nameProblem("  "));
        assertNotEquals("", model.nameProblem("a\u0007"));
        assertNotEquals("", model.nameProblem("n".repeat(201)));
        assertNotEquals("", model.noteProblem("n".repeat(16_385)));
        assertNotEquals("", model.machineNameProblem("a/b"));
        assertNotEquals("", model.machineNameProblem("nul"));
        assertEquals("", model.machineNameProblem("a branch"));
    }

    @Test
    void aBranchIsCalledAfterBoth() {
        model.show(new Snaps().add(1, -1).loaded(Snaps.id(1), State.STOPPED));
        String name = model.branchName(Objects.requireNonNull(model.snapshot()).withNames("a/b: c. ", ""));
        assertEquals("lab a-b- c", name);
        assertEquals("", model.machineNameProblem(name));
        String keeps = model.keptPresent(Objects.requireNonNull(model.snapshot()).withNames("n".repeat(200), ""))
                .name();
        assertEquals("", model.nameProblem(keeps));
    }

    @Test
    void aScheduleIsFromAMinuteToAYear() {
        assertNull(SnapshotsModel.schedule(false, "60", "24"));
        assertEquals(new Schedule(60, 24), SnapshotsModel.schedule(true, "60", ""));
        assertEquals("", model.scheduleProblem(true, "527040", "48"));
        for (String wrong : new String[]{"0", "-1", "x", "", "527041", "99999999999"}) {
            assertNotEquals("", model.scheduleProblem(true, wrong, "24"), wrong);
        }
        assertNotEquals("", model.scheduleProblem(true, "60", "49"));
        assertEquals("", model.scheduleProblem(false, "x", "y"));
    }
}
