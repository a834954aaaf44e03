package dev.vivarium.app.console;

/**
 * Where the guest's picture is in its part of the window, in the window's units, and which of its pixels is under a place. Edges are on
 * pixels of the screen, whatever the screen's scale.
 */
record Placement(double x, double y, double width, double height, int guestWidth, int guestHeight) {
    /** The greatest coordinate that the machine is told. */
    static final int MOST = 32_767;

    /** What there is room for, in the window's units, and how many pixels of the screen one unit is. */
    record Room(double width, double height, double outputScale) {
    }

    static Placement of(int guestWidth, int guestHeight, Room room, ScaleMode mode) {
        double pixelsWide = room.width * room.outputScale;
        double pixelsHigh = room.height * room.outputScale;
        double fit = Math.min(pixelsWide / guestWidth, pixelsHigh / guestHeight);
        double factor = switch (mode) {
            case FIT -> fit;
            case ACTUAL -> 1;
            case INTEGER -> Math.max(1, Math.floor(fit));
        };
        double width = Math.max(1, Math.round(guestWidth * factor));
        double height = Math.max(1, Math.round(guestHeight * factor));
        double x = Math.max(0, Math.floor((pixelsWide - width) / 2));
        double y = Math.max(0, Math.floor((pixelsHigh - height) / 2));
        return new Placement(x / room.outputScale, y / room.outputScale, width / room.outputScale,
                height / room.outputScale, guestWidth, guestHeight);
    }

    /** Whether each of the guest's pixels is a whole number of the screen's. */
    boolean isExact(double outputScale) {
        double factor = width * outputScale / guestWidth;
        return factor >= 1 && Math.abs(factor - Math.rint(factor)) < 1e-6;
    }

    /** What the machine is told of a place in the window, 0 to {@link #MOST}. */
    int machineX(double windowX) {
        return told((windowX - x) / width, guestWidth);
    }

    int machineY(double windowY) {
        return told((windowY - y) / height, guestHeight);
    }

    private static int told(double fraction, int pixels) {
        double pixel = Math.clamp(Math.floor(fraction * pixels), 0, Math.max(0, pixels - 1.0));
        return pixels <= 1 ? 0 : (int) Math.round(pixel * MOST / (pixels - 1));
    }

    boolean contains(double windowX, double windowY) {
        return windowX >= x && windowX < x + width && windowY >= y && windowY < y + height;
    }
}
