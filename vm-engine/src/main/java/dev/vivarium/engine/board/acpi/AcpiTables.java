package dev.vivarium.engine.board.acpi;

import dev.vivarium.engine.memory.LittleEndian;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The board's ACPI tables, in two forms: files and a script by which firmware places them ({@link #firmwareFiles}), and
 * bytes that are ready for one address ({@link #linkedAt}), for a machine without firmware.
 */
public final class AcpiTables {
    /** The file with the page that the generation identifier is in, and the one that takes its address. */
    public static final String GENERATION_PAGE = "etc/vmgenid_guid";
    public static final String GENERATION_ADDRESS = "etc/vmgenid_addr";

    /** The general-purpose event that says that the identifier has changed. */
    public static final int GENERATION_EVENT = GenerationIdTable.EVENT;

    private static final int PAGE = 4096;
    private static final int TABLE_ALIGNMENT = 64;
    private static final int RSDP_ALIGNMENT = 16;

    private final AcpiTable rsdp = FixedTables.rsdp();
    private final List<AcpiTable> tables;
    private final int generationOffset;

    /**
     * Everything at its place.
     *
     * @param rsdpGpa where the root pointer is
     */
    public record Linked(byte[] bytes, long rsdpGpa) {
    }

    private AcpiTables(List<AcpiTable> tables, int generationOffset) {
        this.tables = List.copyOf(tables);
        this.generationOffset = generationOffset;
    }

    /** Those of a board. */
    public static AcpiTables of(AcpiParameters board) {
        return of(board, List.of(), 0);
    }

    /**
     * Those of a board with a generation identifier.
     *
     * @param offset where in its page, for firmware a file of {@code fw_cfg}'s, it is
     */
    public static AcpiTables withGenerationId(AcpiParameters board, int offset) {
        return of(board, List.of(GenerationIdTable.pointingTo(GENERATION_PAGE, offset)), offset);
    }

    private static AcpiTables of(AcpiParameters board, List<AcpiTable> more, int offset) {
        List<AcpiTable> listed = new ArrayList<>();
        listed.add(FixedTables.fadt(board));
        listed.add(FixedTables.madt(board));
        listed.add(FixedTables.mcfg(board));
        if (board.hpet()) {
            listed.add(FixedTables.hpet());
        }
        if (board.serialConsole()) {
            listed.add(FixedTables.spcr());
        }
        listed.addAll(more);
        List<AcpiTable> all = new ArrayList<>();
        all.add(FixedTables.facs());
        all.add(AcpiTable.builder(FixedTables.DSDT, 2).append(new Dsdt(board).terms()).withHeader());
        all.addAll(listed);
        all.add(FixedTables.root(FixedTables.RSDT, 4, listed));
        all.add(FixedTables.root(FixedTables.XSDT, 8, listed));
        return new AcpiTables(all, offset);
    }

    /** The files that SeaBIOS and OVMF look for in {@code fw_cfg}, by name. */
    public Map<String, byte[]> firmwareFiles() {
        Map<String, Integer> places = places(0);
        byte[] blob = new byte[end(places)];
        LoaderScript script = new LoaderScript();
        script.allocate(LoaderScript.TABLES, TABLE_ALIGNMENT, false);
        script.allocate(LoaderScript.RSDP, RSDP_ALIGNMENT, true);
        for (AcpiTable table : tables) {
            int start = placeOf(places, table.name());
            System.arraycopy(table.bytes(), 0, blob, start, table.bytes().length);
            for (AcpiTable.Pointer pointer : table.pointers()) {
                if (pointer.target().equals(GENERATION_PAGE)) {
                    script.allocate(GENERATION_PAGE, PAGE, false);
                    script.addPointer(LoaderScript.TABLES, start + pointer.offset(), pointer.width(), GENERATION_PAGE);
                    continue;
                }
                LittleEndian.put(blob, start + pointer.offset(), pointer.width(), placeOf(places, pointer.target()));
                script.addPointer(LoaderScript.TABLES, start + pointer.offset(), pointer.width());
            }
            table.sums().forEach(sum -> script.addSum(LoaderScript.TABLES, start + sum.offset(), start, sum.length()));
        }
        byte[] root = rsdp.bytes().clone();
        for (AcpiTable.Pointer pointer : rsdp.pointers()) {
            LittleEndian.put(root, pointer.offset(), pointer.width(), placeOf(places, pointer.target()));
            script.addPointer(LoaderScript.RSDP, pointer.offset(), pointer.width());
        }
        rsdp.sums().forEach(sum -> script.addSum(LoaderScript.RSDP, sum.offset(), 0, sum.length()));
        if (generationOffset != 0) {
            script.writePointer(GENERATION_ADDRESS, GENERATION_PAGE, generationOffset);
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(LoaderScript.TABLES, blob);
        files.put(LoaderScript.RSDP, root);
        files.put("etc/table-loader", script.bytes());
        return files;
    }

    /**
     * All tables for one place in memory, the root pointer first.
     *
     * @param gpa            a multiple of 64 below 4 GiB; in E0000h–FFFFFh the system also finds it by itself
     * @param generationPage where the page with the generation identifier is, behind the tables
     */
    public Linked linkedAt(long gpa, long generationPage) {
        if (gpa % TABLE_ALIGNMENT != 0 || gpa < 0 || generationPage < gpa || generationPage >>> 32 != 0) {
            throw new IllegalArgumentException("Tables cannot be at 0x" + Long.toHexString(gpa) + ".");
        }
        Map<String, Integer> places = places(align(rsdp.bytes().length));
        places.put(FixedTables.RSDP, 0);
        byte[] bytes = new byte[end(places)];
        if (gpa + bytes.length > generationPage) {
            throw new IllegalArgumentException("The tables do not end before the page that is to be behind them.");
        }
        places.put(GENERATION_PAGE, (int) (generationPage - gpa));
        List<AcpiTable> all = new ArrayList<>(tables);
        all.add(rsdp);
        for (AcpiTable table : all) {
            int start = placeOf(places, table.name());
            System.arraycopy(table.bytes(), 0, bytes, start, table.bytes().length);
            for (AcpiTable.Pointer pointer : table.pointers()) {
                LittleEndian.put(bytes, start + pointer.offset(), pointer.width(),
                        gpa + placeOf(places, pointer.target()));
            }
            for (AcpiTable.Sum sum : table.sums()) {
                bytes[start + sum.offset()] = complement(bytes, start, sum.length());
            }
        }
        return new Linked(bytes, gpa);
    }

    private static byte complement(byte[] bytes, int start, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += bytes[start + i];
        }
        return (byte) -sum;
    }

    private Map<String, Integer> places(int first) {
        Map<String, Integer> places = new HashMap<>();
        int next = first;
        for (AcpiTable table : tables) {
            places.put(table.name(), next);
            next = align(next + table.bytes().length);
        }
        return places;
    }

    private int end(Map<String, Integer> places) {
        AcpiTable last = tables.getLast();
        return placeOf(places, last.name()) + last.bytes().length;
    }

    private static int placeOf(Map<String, Integer> places, String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalStateException("There is no table " + name + ".");
        }
        return place;
    }

    private static int align(int offset) {
        return offset + TABLE_ALIGNMENT - 1 & -TABLE_ALIGNMENT;
    }
}
