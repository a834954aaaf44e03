package dev.vivarium.app.systems;

import dev.vivarium.app.systems.KnownSystem.Disc;

import org.jspecify.annotations.Nullable;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads one file of osinfo-db (its schema {@code osinfo.rng}): the systems in it, their discs for PCs and their resources. Trees to
 * install from, drivers and all else are passed over. Entities are not resolved.
 */
final class OsInfoFile {
    private static final long BYTES_MOST = 4 << 20;
    private static final String OS = "os";
    private static final String MEDIA = "media";
    private static final String RESOURCES = "resources";

    private final XMLStreamReader xml;
    private final List<KnownSystem> systems = new ArrayList<>();
    private final Map<String, String> words = new HashMap<>();
    private final List<Disc> discs = new ArrayList<>();
    private final Map<String, Long> amounts = new HashMap<>();
    private final List<String> open = new ArrayList<>();
    private String processor = "";
    private boolean live;
    private final Map<String, Pattern> patterns = new HashMap<>();

    private OsInfoFile(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @return nothing if it cannot be read: one file of many */
    static List<KnownSystem> read(Path file) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            if (Files.size(file) > BYTES_MOST) {
                return List.of();
            }
            try (InputStream in = Files.newInputStream(file)) {
                OsInfoFile read = new OsInfoFile(factory.createXMLStreamReader(in));
                read.run();
                return read.systems;
            }
        } catch (IOException | XMLStreamException e) {
            return List.of();
        }
    }

    private void run() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    text.setLength(0);
                    begin(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    end(xml.getLocalName(), text.toString().strip());
                    text.setLength(0);
                }
                default -> text.trimToSize(); // comments and the like
            }
        }
    }

    private void begin(String name) {
        String language = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
        open.add(language == null ? name : name + "@" + language);
        switch (name) {
            case OS -> {
                words.clear();
                discs.clear();
                amounts.clear();
                words.put("id", attribute("id"));
            }
            case "derives-from", "clones" -> words.putIfAbsent("after", attribute("id"));
            case MEDIA -> {
                patterns.clear();
                processor = attribute("arch");
                live = attribute("live").equals("true");
            }
            case RESOURCES -> words.put(RESOURCES, attribute("arch"));
            default -> words.putIfAbsent("id", "");
        }
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void end(String name, String text) {
        String parent = open.size() < 2 ? "" : open.get(open.size() - 2);
        String as = open.removeLast();
        if (parent.equals(OS) && as.equals(name)) {
            words.putIfAbsent(name, text);
        }
        switch (parent) {
            case "iso" -> addPattern(name, text);
            case "minimum", "recommended" -> addAmount(parent + "/" + name, text);
            default -> {
                if (name.equals(MEDIA)) {
                    addDisc();
                } else if (name.equals(OS)) {
                    addSystem();
                }
            }
        }
    }

    private void addPattern(String name, String text) {
        try {
            patterns.put(name, Pattern.compile(text));
        } catch (PatternSyntaxException e) {
            patterns.put(name, Pattern.compile("(?!)")); // written for another engine: fits nothing
        }
    }

    /** What is said of 64-bit PCs counts more than what is said of all. */
    private void addAmount(String name, String text) {
        String of = words.getOrDefault(RESOURCES, "");
        if (text.matches("\\d{1,18}") && (of.equals("x86_64") || of.equals("all") && !amounts.containsKey(name))) {
            amounts.put(name, Long.parseLong(text));
        }
    }

    private void addDisc() {
        Disc disc = new Disc(processor, live, patterns.get("volume-id"), patterns.get("system-id"),
                patterns.get("publisher-id"), patterns.get("application-id"));
        if (disc.isAny()) {
            discs.add(disc);
        }
    }

    private void addSystem() {
        systems.add(new KnownSystem(words.getOrDefault("id", ""), words.getOrDefault("name", ""),
                words.getOrDefault("distro", ""), words.getOrDefault("release-date", ""), needs(),
                words.get("after"), discs));
    }

    private @Nullable Needs needs() {
        if (amounts.isEmpty()) {
            return null;
        }
        long least = amounts.getOrDefault("minimum/ram", Needs.USUAL.memoryLeast());
        long memory = Math.max(least, amounts.getOrDefault("recommended/ram", least));
        long cpus = Math.max(amounts.getOrDefault("minimum/n-cpus", 1L),
                amounts.getOrDefault("recommended/n-cpus", (long) Needs.USUAL.cpus()));
        long disk = Math.max(amounts.getOrDefault("minimum/storage", 0L),
                amounts.getOrDefault("recommended/storage", Needs.USUAL.diskBytes()));
        return new Needs(memory, least, (int) Math.min(cpus, Integer.MAX_VALUE), disk);
    }
}
