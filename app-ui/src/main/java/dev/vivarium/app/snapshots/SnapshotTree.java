package dev.vivarium.app.snapshots;

import dev.vivarium.app.snapshots.SnapshotRow.Lane;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.bundle.Snapshots;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts snapshots into lines. In the tree the oldest is on top, and what grew from one is below it: the newest of that goes on in the
 * same lane, and the others, with all that grew from them, stand to its right in between. So a long history is one straight line,
 * however long, and only branches of branches move to the right. Files from strangers may have circles: each snapshot is shown
 * once.
 */
final class SnapshotTree {
    private final Map<SnapshotId, List<SnapshotManifest>> children = new HashMap<>();
    private final @Nullable SnapshotId present;
    private final Deque<Step> waiting = new ArrayDeque<>();
    private final List<SnapshotRow> rows = new ArrayList<>();

    /** One that is still to be placed; {@code snapshot} is null for where the machine is now. */
    private record Step(@Nullable SnapshotManifest snapshot, int lane, boolean above, boolean side,
            Set<Integer> through) {
    }

    private SnapshotTree(@Nullable SnapshotId present) {
        this.present = present;
    }

    /** @param present the snapshot that the present grew from; null if it grew from none */
    static List<SnapshotRow> tree(Snapshots snapshots, @Nullable SnapshotId present) {
        SnapshotTree tree = new SnapshotTree(present);
        List<SnapshotManifest> roots = new ArrayList<>();
        snapshots.tree().forEach(line -> {
            SnapshotId parent = line.snapshot().parent();
            if (line.depth() == 0 || parent == null) {
                roots.add(line.snapshot());
            } else {
                tree.children.computeIfAbsent(parent, id -> new ArrayList<>()).add(line.snapshot());
            }
        });
        if (present == null || !snapshots.whole().containsKey(present)) {
            tree.rows.add(new SnapshotRow.Here(new Lane(0, false, false, false, Set.of())));
        }
        for (SnapshotManifest root : roots) {
            tree.waiting.addLast(new Step(root, 0, false, false, Set.of()));
        }
        tree.place();
        snapshots.broken().forEach((id, why) -> tree.rows.add(new SnapshotRow.Broken(id, why.getMessage())));
        return tree.rows;
    }

    private void place() {
        Set<SnapshotId> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            Step step = waiting.removeFirst();
            SnapshotManifest snapshot = step.snapshot;
            if (snapshot == null) {
                rows.add(new SnapshotRow.Here(new Lane(step.lane, step.above, step.side, false, step.through)));
            } else if (seen.add(snapshot.id())) {
                List<@Nullable SnapshotManifest> after = after(snapshot.id());
                rows.add(new SnapshotRow.Taken(snapshot,
                        new Lane(step.lane, step.above, step.side, !after.isEmpty(), step.through)));
                branch(step, after);
            }
        }
    }

    /** Where the machine is comes first, so that it is right below what it grew from. */
    private List<@Nullable SnapshotManifest> after(SnapshotId id) {
        List<@Nullable SnapshotManifest> after = new ArrayList<>();
        if (id.equals(present)) {
            after.add(null);
        }
        after.addAll(children.getOrDefault(id, List.of()));
        return after;
    }

    private void branch(Step step, List<@Nullable SnapshotManifest> after) {
        Set<Integer> beside = new TreeSet<>(step.through);
        beside.add(step.lane);
        for (int i = after.size() - 1; i >= 0; i--) {
            boolean goesOn = i == after.size() - 1;
            waiting.addFirst(goesOn ? new Step(after.get(i), step.lane, true, false, step.through)
                    : new Step(after.get(i), step.lane + 1, false, true, beside));
        }
    }

    /** The newest first, under their days; the present is on top. */
    static List<SnapshotRow> timeline(Snapshots snapshots, ZoneId zone) {
        List<SnapshotRow> rows = new ArrayList<>(List.of(new SnapshotRow.Here(Lane.NONE)));
        @Nullable
        LocalDate day = null;
        for (SnapshotManifest each : new ArrayList<>(snapshots.whole().values()).reversed()) {
            LocalDate its = LocalDate.ofInstant(each.taken(), zone);
            if (!its.equals(day)) {
                rows.add(new SnapshotRow.Day(its));
                day = its;
            }
            rows.add(new SnapshotRow.Taken(each, Lane.NONE));
        }
        snapshots.broken().forEach((id, why) -> rows.add(new SnapshotRow.Broken(id, why.getMessage())));
        return rows;
    }
}
