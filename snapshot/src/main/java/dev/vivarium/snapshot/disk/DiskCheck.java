package dev.vivarium.snapshot.disk;

import java.util.List;

/**
 * What a check of an image found.
 *
 * @param mistakes what could lose data
 * @param leaks    clusters that count as used and are not: lost room
 * @param closed   false if the image was not closed; that is mended when it is opened
 * @param examples sentences about some of the mistakes
 */
public record DiskCheck(long mistakes, long leaks, boolean closed, List<String> examples) {
    /** Whether there is nothing to mend. */
    public boolean isSound() {
        return mistakes == 0 && leaks == 0 && closed;
    }
}
