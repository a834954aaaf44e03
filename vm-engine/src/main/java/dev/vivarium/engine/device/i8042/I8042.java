package dev.vivarium.engine.device.i8042;

import dev.vivarium.engine.bus.ByteIoHandler;
import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.bus.ResetLine;
import dev.vivarium.engine.input.Keyboard;
import dev.vivarium.engine.input.Pointer;
import dev.vivarium.engine.metrics.MetricRegistry;

/**
 * The 8042 keyboard controller with a keyboard and a mouse (IBM PS/2 Hardware Interface Technical Reference, "Keyboard
 * and auxiliary device controller"): data at port 60h, command and status at 64h; and port 92h, which shares its A20
 * and reset wires. Bytes arrive at once; there are no serial lines, so no parity errors and no time-outs.
 *
 * <p>The A20 gate is a latch that reads back what was written, on a wire that a board may leave open: docs/devices/i8042.md says why.
 * Not emulated: the controller's own memory but for the command byte, the password, multiplexing of four mice.
 */
public final class I8042 implements Device {
    static final int RESPONSES = 32;

    private static final int STATUS_FULL = 0x01;
    private static final int STATUS_COMMAND = 0x08;
    private static final int STATUS_UNLOCKED = 0x10;
    private static final int STATUS_AUX = 0x20;

    private static final int KEYBOARD_INTERRUPT = 0x01;
    private static final int AUX_INTERRUPT = 0x02;
    private static final int SYSTEM = 0x04;
    private static final int KEYBOARD_DISABLED = 0x10;
    private static final int AUX_DISABLED = 0x20;
    private static final int TRANSLATE = 0x40;

    private static final int OUTPUT_NO_RESET = 0x01;
    private static final int OUTPUT_A20 = 0x02;

    private final Wires wires;
    private final I8042Metrics metrics;
    private final Ps2Keyboard keyboard;
    private final Ps2Mouse mouse;
    private final ByteQueue responses = new ByteQueue(RESPONSES);
    private final IoHandler dataPort = new DataPort();
    private final IoHandler commandPort = new CommandPort();
    private final IoHandler systemControl = new SystemControl();
    private int commandByte;
    private int argumentOf;
    private boolean afterCommand;
    private boolean a20;
    private int output;
    private boolean outputFull;
    private boolean outputAux;
    private boolean breaking;

    /**
     * What the controller drives.
     *
     * @param keyboardIrq IRQ 1
     * @param mouseIrq    IRQ 12
     * @param a20         asserted while address line 20 is passed on
     */
    public record Wires(IrqLine keyboardIrq, IrqLine mouseIrq, IrqLine a20, ResetLine reset) {
    }

    public I8042(Wires wires, MetricRegistry registry, I8042State state) {
        this.wires = wires;
        metrics = new I8042Metrics(registry);
        keyboard = new Ps2Keyboard(new Port(KEYBOARD_DISABLED), metrics.lostEvents, state.keyboard());
        mouse = new Ps2Mouse(new Port(AUX_DISABLED), metrics.lostEvents, state.mouse());
        restore(state);
    }

    /** Port 60h. */
    public IoHandler dataPort() {
        return dataPort;
    }

    /** Port 64h. */
    public IoHandler commandPort() {
        return commandPort;
    }

    /** Port 92h. */
    public IoHandler systemControl() {
        return systemControl;
    }

    public Keyboard keyboard() {
        return keyboard;
    }

    public Pointer pointer() {
        return mouse;
    }

    @Override
    public I8042State save() {
        return new I8042State(commandByte, argumentOf, afterCommand, a20, output, outputFull, outputAux, breaking,
                responses.bytes(), keyboard.save(), mouse.save());
    }

    @Override
    public void reset() {
        keyboard.restore(KeyboardState.POWER_ON);
        mouse.restore(MouseState.POWER_ON);
        restore(I8042State.POWER_ON);
    }

    private void restore(I8042State state) {
        commandByte = state.commandByte();
        argumentOf = state.argumentOf();
        afterCommand = state.afterCommand();
        a20 = state.a20();
        output = state.output();
        outputFull = state.outputFull();
        outputAux = state.outputAux();
        breaking = state.breaking();
        responses.restore(state.responses());
        wires.a20().set(a20);
        driveInterrupts();
    }

    private void command(int value) {
        switch (value) {
            case 0x20 -> respond(false, commandByte);
            case 0xA7 -> commandByte |= AUX_DISABLED;
            case 0xA8 -> commandByte &= ~AUX_DISABLED;
            case 0xA9, 0xAB -> respond(false, 0x00);
            case 0xAA -> {
                commandByte |= SYSTEM;
                respond(false, 0x55);
            }
            case 0xAD -> commandByte |= KEYBOARD_DISABLED;
            case 0xAE -> commandByte &= ~KEYBOARD_DISABLED;
            case 0xC0 -> respond(false, 0x80);
            case 0xD0 -> respond(false, outputPort());
            case 0x60, 0xD1, 0xD2, 0xD3, 0xD4 -> argumentOf = value;
            case 0xDD, 0xDF -> setA20(value == 0xDF);
            default -> {
                if (value >= 0xF0) {
                    pulse(value);
                } else {
                    metrics.ignored.increment();
                }
            }
        }
        pump();
        driveInterrupts();
    }

    private void argument(int command, int value) {
        switch (command) {
            case 0x60 -> commandByte = value;
            case 0xD1 -> writeOutputPort(value);
            case 0xD2 -> respond(false, value);
            case 0xD3 -> respond(true, value);
            case 0xD4 -> {
                commandByte &= ~AUX_DISABLED;
                mouse.write(value);
            }
            default -> {
                commandByte &= ~KEYBOARD_DISABLED;
                keyboard.write(value);
            }
        }
        pump();
        driveInterrupts();
    }

    private void respond(boolean fromAux, int value) {
        responses.offer(fromAux ? 1 : 0, value);
    }

    /** Moves the next byte into the output buffer, if that is empty. */
    private void pump() {
        while (!outputFull) {
            if (!responses.isEmpty()) {
                boolean fromAux = responses.take() != 0;
                fill(fromAux, responses.take());
            } else if (keyboard.hasBytes() && (commandByte & KEYBOARD_DISABLED) == 0) {
                takeKeyboardByte(keyboard.take());
            } else if (mouse.hasBytes() && (commandByte & AUX_DISABLED) == 0) {
                fill(true, mouse.take());
            } else {
                return;
            }
        }
    }

    private void takeKeyboardByte(int value) {
        if ((commandByte & TRANSLATE) == 0) {
            breaking = false;
            fill(false, value);
        } else if (value == ScanCodes.BREAK) {
            breaking = true;
        } else {
            int translated = ScanCodes.toSet1(value);
            fill(false, breaking ? translated | 0x80 : translated);
            breaking = false;
        }
    }

    private void fill(boolean fromAux, int value) {
        output = value;
        outputAux = fromAux;
        outputFull = true;
        driveInterrupts();
        if ((commandByte & (fromAux ? AUX_INTERRUPT : KEYBOARD_INTERRUPT)) != 0) {
            metrics.interrupts.increment();
        }
    }

    private void driveInterrupts() {
        wires.keyboardIrq().set(outputFull && !outputAux
                && (commandByte & (KEYBOARD_INTERRUPT | KEYBOARD_DISABLED)) == KEYBOARD_INTERRUPT);
        wires.mouseIrq().set(outputFull && outputAux && (commandByte & AUX_INTERRUPT) != 0);
    }

    private int outputPort() {
        int pending = !outputFull ? 0 : outputAux ? 0x20 : 0x10;
        return OUTPUT_NO_RESET | (a20 ? OUTPUT_A20 : 0) | pending;
    }

    private void writeOutputPort(int value) {
        setA20((value & OUTPUT_A20) != 0);
        if ((value & OUTPUT_NO_RESET) == 0) {
            wires.reset().pulse();
        }
    }

    /** Commands F0h–FFh pull those of the output port's low four bits down that are zero. */
    private void pulse(int command) {
        if ((command & OUTPUT_NO_RESET) == 0) {
            wires.reset().pulse();
        }
    }

    private void setA20(boolean passed) {
        a20 = passed;
        wires.a20().set(passed);
    }

    /** One of the two ports for devices, which its bit of the command byte closes. */
    private final class Port implements Ps2Port {
        private final int disabled;

        Port(int disabled) {
            this.disabled = disabled;
        }

        @Override
        public boolean isOpen() {
            return (commandByte & disabled) == 0;
        }

        @Override
        public void bytesWaiting() {
            pump();
        }
    }

    private final class DataPort implements ByteIoHandler {
        /** Reading an empty buffer gives the last byte again. */
        @Override
        public int readByte(int offset) {
            metrics.reads.increment();
            int value = output;
            if (outputFull) {
                outputFull = false;
                driveInterrupts();
                pump();
            }
            return value;
        }

        @Override
        public void writeByte(int offset, int value) {
            metrics.writes.increment();
            afterCommand = false;
            int command = argumentOf;
            argumentOf = 0;
            argument(command, value);
        }
    }

    private final class CommandPort implements ByteIoHandler {
        @Override
        public int readByte(int offset) {
            metrics.reads.increment();
            return (outputFull ? STATUS_FULL : 0) | commandByte & SYSTEM | (afterCommand ? STATUS_COMMAND : 0)
                    | STATUS_UNLOCKED | (outputFull && outputAux ? STATUS_AUX : 0);
        }

        @Override
        public void writeByte(int offset, int value) {
            metrics.writes.increment();
            afterCommand = true;
            argumentOf = 0;
            command(value);
        }
    }

    /** Port 92h, system control port A. */
    private final class SystemControl implements ByteIoHandler {
        @Override
        public int readByte(int offset) {
            metrics.reads.increment();
            return a20 ? OUTPUT_A20 : 0;
        }

        @Override
        public void writeByte(int offset, int value) {
            metrics.writes.increment();
            setA20((value & OUTPUT_A20) != 0);
            if ((value & 1) != 0) {
                wires.reset().pulse();
            }
        }
    }
}
