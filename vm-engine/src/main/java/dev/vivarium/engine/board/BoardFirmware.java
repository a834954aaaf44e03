package dev.vivarium.engine.board;

import dev.vivarium.engine.board.acpi.AcpiTables;
import dev.vivarium.engine.board.smbios.SmbiosTables;
import dev.vivarium.engine.bus.AddressSpace;
import dev.vivarium.engine.device.flash.Flash;
import dev.vivarium.engine.device.flash.FlashState;
import dev.vivarium.engine.device.fwcfg.FwCfgContents;
import dev.vivarium.engine.device.vmgenid.VmGenId;
import dev.vivarium.engine.memory.CardMemory;
import dev.vivarium.engine.memory.GuestMemory;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The firmware's chips below 4 GiB, and what the board tells it through {@code fw_cfg}. */
final class BoardFirmware {
    private static final long TOP = 1L << 32;
    private static final int E820_ENTRY = 20;
    private static final int E820_RAM = 1;
    private static final int E820_RESERVED = 2;
    /** Four pages that hypervisors on Intel processors take for themselves. */
    private static final long HYPERVISOR_PAGES = 0xFEFF_C000L;

    private final Board.Base base;
    private final @Nullable Firmware firmware;
    private final boolean vga;
    private final VmGenId generation;
    private long end = GuestMemory.NOT_MEMORY;

    /**
     * @param vga        whether there is a display adapter
     * @param generation has a place from the start if there is no firmware to give it one
     */
    BoardFirmware(Board.Base base, @Nullable Firmware firmware, boolean vga, VmGenId generation) {
        this.base = base;
        this.firmware = firmware;
        this.vga = vga;
        this.generation = generation;
    }

    /**
     * Puts the chips into their sockets.
     *
     * @param fresh whether they are to be filled: those of a machine that goes on hold what they held
     */
    void plug(DeviceSet devices, AddressSpace memory, boolean fresh) {
        if (firmware == null) {
            return;
        }
        CardMemory rom = chip(firmware.image(), fresh);
        long gpa = TOP - firmware.image().length;
        rom.mapAt(gpa);
        end = rom.offset() + firmware.image().length;
        Firmware.Variables variables = firmware.variables();
        if (variables != null) {
            int sizeBytes = variables.bytes().length;
            Flash flash = devices.add("flash", new Flash(chip(variables.bytes(), fresh), gpa - sizeBytes,
                    variables.store(), base.metrics(), devices.state("flash", FlashState.POWER_ON)));
            memory.attach("flash", gpa - sizeBytes, sizeBytes, flash);
        }
    }

    private CardMemory chip(byte[] contents, boolean fresh) {
        CardMemory card = base.memory().takeCard(contents.length, false);
        if (fresh) {
            card.bytes().copyFrom(MemorySegment.ofArray(contents));
        }
        return card;
    }

    /** Where the image ends in the machine's memory, or {@link GuestMemory#NOT_MEMORY}. */
    long end() {
        return end;
    }

    /** What firmware, or a kernel that is started without, reads through {@code fw_cfg}. */
    FwCfgContents configuration(int processors, Attachments attached) {
        GuestMemory memory = base.memory();
        FwCfgContents.Builder contents = FwCfgContents.builder()
                .number(FwCfgContents.RAM_SIZE, 8, memory.sizeBytes())
                .number(FwCfgContents.PROCESSORS, 2, processors)
                .number(FwCfgContents.MOST_PROCESSORS, 2, processors)
                .number(FwCfgContents.IRQ0_OVERRIDE, 1, 1);
        if (firmware != null) {
            contents.number(FwCfgContents.BOOT_MENU, 2, firmware.choice().menu() ? 1 : 0);
            contents.file("etc/e820", memoryMap());
            contents.file("bootorder",
                    BootOrder.file(firmware.choice().order(), attached, Board.FIRST_DISK_SLOT));
            BoardMap map = new BoardMap(processors, memory.lowSizeBytes(), memory.highSizeBytes(), vga);
            AcpiTables.withGenerationId(map.acpi(), VmGenId.OFFSET).firmwareFiles().forEach(contents::file);
            contents.file(AcpiTables.GENERATION_PAGE, generation.page());
            contents.writableFile(AcpiTables.GENERATION_ADDRESS, generation.address());
            SmbiosTables tables = SmbiosTables.of(new SmbiosTables.Board(firmware.identity(), processors,
                    memory.lowSizeBytes(), memory.highSizeBytes()));
            contents.file("etc/smbios/smbios-tables", tables.structures());
            contents.file("etc/smbios/smbios-anchor", tables.entryPoint());
        }
        return contents.build();
    }

    private byte[] memoryMap() {
        GuestMemory memory = base.memory();
        ByteBuffer map = ByteBuffer.allocate(E820_ENTRY * (memory.highSizeBytes() == 0 ? 2 : 3))
                .order(ByteOrder.LITTLE_ENDIAN);
        map.putLong(0).putLong(memory.lowSizeBytes()).putInt(E820_RAM);
        if (memory.highSizeBytes() != 0) {
            map.putLong(GuestMemory.HIGH_BASE).putLong(memory.highSizeBytes()).putInt(E820_RAM);
        }
        return map.putLong(HYPERVISOR_PAGES).putLong(0x4000).putInt(E820_RESERVED).array();
    }
}
