package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The snapshots of a machine, as they were read at one moment.
 *
 * @param whole  by id, and so in the order of time
 * @param broken what is wrong with those whose manifests cannot be read
 */
public record Snapshots(Map<SnapshotId, SnapshotManifest> whole, Map<SnapshotId, SnapshotException> broken) {
    public Snapshots {
        whole = Collections.unmodifiableMap(new TreeMap<>(whole));
        broken = Collections.unmodifiableMap(new TreeMap<>(broken));
    }

    /** A snapshot in the tree; the lines before with a lesser depth lead to it. */
    public record Line(int depth, SnapshotManifest snapshot) {
    }

    /** What a user means: an id, or a name that only one snapshot has. */
    public SnapshotManifest find(String idOrName) throws SnapshotException {
        if (SnapshotId.matches(idOrName)) {
            SnapshotId id = new SnapshotId(idOrName);
            SnapshotException problem = broken.get(id);
            if (problem != null) {
                throw new SnapshotException(problem.kind(), problem.getMessage(), problem);
            }
            SnapshotManifest found = whole.get(id);
            if (found != null) {
                return found;
            }
        }
        List<SnapshotManifest> named = whole.values().stream().filter(each -> each.name().equals(idOrName)).toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        throw new SnapshotException(Kind.USER, named.isEmpty() ? "There is no snapshot '" + idOrName + "'."
                : "Several snapshots are called '" + idOrName + "'; use the id of one: "
                        + String.join(", ", named.stream().map(each -> each.id().text()).toList()) + ".");
    }

    /**
     * Every snapshot below the one that it grew from, oldest first. One whose parent is gone, or that is its own ancestor, stands
     * at the left.
     */
    public List<Line> tree() {
        Map<SnapshotId, List<SnapshotManifest>> children = new TreeMap<>();
        Deque<Line> waiting = new ArrayDeque<>();
        for (SnapshotManifest each : whole.values()) {
            SnapshotId parent = each.parent();
            if (parent == null || !whole.containsKey(parent) || isInCircle(each)) {
                waiting.addLast(new Line(0, each));
            } else {
                children.computeIfAbsent(parent, id -> new ArrayList<>()).add(each);
            }
        }
        List<Line> lines = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Line line = waiting.removeFirst();
            lines.add(line);
            for (SnapshotManifest child : children.getOrDefault(line.snapshot.id(), List.of()).reversed()) {
                waiting.addFirst(new Line(line.depth + 1, child));
            }
        }
        return lines;
    }

    private boolean isInCircle(SnapshotManifest start) {
        Set<SnapshotId> seen = new HashSet<>();
        @Nullable
        SnapshotManifest at = start;
        while (at != null && seen.add(at.id())) {
            SnapshotId parent = at.parent();
            at = parent == null ? null : whole.get(parent);
        }
        return at != null && at.id().equals(start.id());
    }

    /** Those whose parent a snapshot is. */
    public List<SnapshotManifest> childrenOf(SnapshotId id) {
        return whole.values().stream().filter(each -> id.equals(each.parent())).toList();
    }

    /** The automatic ones that are too many, oldest first: all but the newest {@code keep}. */
    public List<SnapshotManifest> beyond(int keep) {
        List<SnapshotManifest> automatic = whole.values().stream().filter(SnapshotManifest::automatic).toList();
        return automatic.subList(0, Math.max(0, automatic.size() - keep));
    }
}
