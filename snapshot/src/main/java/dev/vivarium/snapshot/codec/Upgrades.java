package dev.vivarium.snapshot.codec;

import dev.vivarium.snapshot.SnapshotException;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/**
 * From the fields that an earlier release saved to those of this one. A record that has changed has a method
 * {@code static Fields upgrade(int from, Fields old) throws SnapshotException}: one step, from a version that was released to
 * the one after it, taken again until it is the present one.
 */
final class Upgrades {
    private Upgrades() {
    }

    static int versionOf(Class<?> type) {
        StateVersion version = type.getAnnotation(StateVersion.class);
        if (version == null) {
            throw new IllegalStateException(type.getName() + " lacks @StateVersion.");
        }
        return version.value();
    }

    static Fields toPresent(Class<?> type, int version, Fields saved) throws SnapshotException {
        int present = versionOf(type);
        if (version > present) {
            throw new SnapshotException(SnapshotException.Kind.TOO_NEW,
                    StateCodec.nameOf(type) + " has version " + version
                            + "; this release reads up to " + present + ".");
        }
        if (version == present) {
            return saved;
        }
        Method step = stepOf(type);
        Fields fields = saved;
        for (int from = version; from < present; from++) {
            Fields next = step == null ? null : taken(step, from, fields);
            if (next == null) {
                throw new SnapshotException(SnapshotException.Kind.CORRUPT,
                        StateCodec.nameOf(type) + " has version " + version
                                + ", which this release no longer reads.");
            }
            fields = next;
        }
        return fields;
    }

    private static @Nullable Method stepOf(Class<?> type) {
        try {
            Method step = type.getDeclaredMethod("upgrade", int.class, Fields.class);
            if (!Modifier.isStatic(step.getModifiers()) || step.getReturnType() != Fields.class) {
                throw new IllegalStateException(type.getName() + ".upgrade is not a step of the codec's.");
            }
            step.setAccessible(true);
            return step;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    /** Null if it is a version that the step does not know. */
    private static @Nullable Fields taken(Method step, int from, Fields old) throws SnapshotException {
        try {
            return (Fields) step.invoke(null, from, old);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SnapshotException refused) {
                throw refused;
            } else if (e.getCause() instanceof RuntimeException refused) {
                throw new Refusal("", "has values that cannot be", refused);
            }
            throw new IllegalStateException("An upgrade step failed: " + step, e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("An upgrade step cannot be taken: " + step, e);
        }
    }
}
