package dev.vivarium.app.snapshots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.app.snapshots.SnapshotRow.Lane;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Snapshots;

import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** How histories are put into lines. */
class SnapshotTreeTest {
    /** Each row as its lane, what leads to it, and its name. */
    private static List<String> drawn(List<SnapshotRow> rows) {
        return rows.stream().map(row -> {
            Lane lane = row.lane();
            String lines = (lane.above() ? "|" : lane.side() ? "-" : " ") + (lane.below() ? "v" : ".");
            String name = switch (row) {
                case SnapshotRow.Taken taken -> taken.snapshot().name();
                case SnapshotRow.Here here -> "here";
                case SnapshotRow.Day day -> day.day().toString();
                case SnapshotRow.Broken broken -> "broken";
            };
            return lane.at() + lines + name
                    + (lane.through().isEmpty() ? "" : " past " + new TreeSet<>(lane.through()));
        }).toList();
    }

    @Test
    void aBranchStandsBesideTheLineThatGoesOn() {
        Snapshots snapshots = new Snaps().add(1, -1).add(2, 1).add(3, 2).add(4, 2).get();
        assertEquals(List.of("0 vs1", "0|vs2", "1-vs3 past [0]", "1|.here past [0]", "0|.s4"),
                drawn(SnapshotTree.tree(snapshots, Snaps.id(3))));
    }

    @Test
    void theMachineThatGrewFromNoneIsOnTop() {
        assertEquals(List.of("0 .here", "0 .s1"),
                drawn(SnapshotTree.tree(new Snaps().add(1, -1).get(), null)));
        assertEquals(List.of("0 .here"), drawn(SnapshotTree.tree(new Snaps().get(), null)));
    }

    @Test
    void thePresentIsBesideWhatWentOnWithoutIt() {
        Snapshots snapshots = new Snaps().add(1, -1).add(2, 1).get();
        assertEquals(List.of("0 vs1", "1-.here past [0]", "0|.s2"),
                drawn(SnapshotTree.tree(snapshots, Snaps.id(1))));
    }

    @Test
    void aLongHistoryIsOneStraightLine() {
        Snaps snaps = new Snaps();
        for (int i = 0; i < 500; i++) {
            snaps.add(i, i - 1);
        }
        List<SnapshotRow> rows = SnapshotTree.tree(snaps.get(), Snaps.id(499));
        assertEquals(501, rows.size());
        assertTrue(rows.stream().allMatch(row -> row.lane().at() == 0));
    }

    @Test
    void branchesOfBranchesGoToTheRight() {
        Snaps snaps = new Snaps().add(0, -1);
        for (int i = 1; i < 400; i += 2) { // each goes on as a branch, because another came after it
            snaps.add(i, Math.max(0, i - 2)).add(i + 1, Math.max(0, i - 2));
        }
        List<SnapshotRow> rows = SnapshotTree.tree(snaps.get(), null);
        assertEquals(402, rows.size());
        assertEquals(200, rows.stream().mapToInt(row -> row.lane().at()).max().orElse(0));
    }

    @Test
    void circlesAndLostParentsAreShownOnce() {
        Snapshots snapshots = new Snapshots(new Snaps().add(1, 2).add(2, 1).add(3, 9).add(4, 2).get().whole(),
                Map.of(Snaps.id(7), new SnapshotException(SnapshotException.Kind.CORRUPT, "It is damaged.")));
        List<SnapshotRow> rows = SnapshotTree.tree(snapshots, Snaps.id(9));
        assertEquals(Set.of(Snaps.id(1), Snaps.id(2), Snaps.id(3), Snaps.id(4), Snaps.id(7)), Set.copyOf(
                rows.stream().map(SnapshotRow::id).filter(Objects::nonNull).toList()));
        assertEquals(6, rows.size());
        assertEquals(new SnapshotRow.Broken(Snaps.id(7), "It is damaged."), rows.getLast());
    }

    @Test
    void theTimelineHasTheNewestFirstUnderItsDay() {
        Snapshots snapshots = new Snaps().add(1, -1).add(2, 1).add(30, 1).get();
        assertEquals(List.of("-1 .here", "-1 .2026-11-13", "-1 .s30", "-1 .2026-11-12", "-1 .s2", "-1 .s1"),
                drawn(SnapshotTree.timeline(snapshots, ZoneOffset.UTC)));
    }
}
