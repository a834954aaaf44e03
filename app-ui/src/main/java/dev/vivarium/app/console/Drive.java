package dev.vivarium.app.console;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/**
 * A drive of a machine that runs, as {@code query-block} says it.
 *
 * @param file what is in it; empty if nothing is
 */
record Drive(String name, boolean removable, boolean trayOpen, String file) {
    static List<Drive> of(JsonNode answer) {
        List<Drive> drives = new ArrayList<>();
        for (JsonNode drive : answer) {
            drives.add(new Drive(drive.path("device").asText(), drive.path("removable").asBoolean(),
                    drive.path("tray_open").asBoolean(), drive.path("inserted").path("file").asText()));
        }
        return drives;
    }
}
