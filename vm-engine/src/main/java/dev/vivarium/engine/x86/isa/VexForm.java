package dev.vivarium.engine.x86.isa;

/**
 * What a row asks of the VEX prefix (SDM Vol. 2A, 2.3 and 3.1.1.2), for example {@code VEX.128.66.0F38.W0}.
 *
 * @param present    whether there is one
 * @param prefix     VEX.pp as a prefix: {@link Row#NO_PREFIX}, 66h, F2h or F3h
 * @param map        VEX.mmmmm: 1 to 3
 * @param vectorBits VEX.L: 128 or 256, or {@link Row#IGNORED}
 * @param w          VEX.W: 0 or 1, or {@link Row#IGNORED}
 */
record VexForm(boolean present, int prefix, int map, int vectorBits, int w) {
    /** For an encoding that begins with anything else. */
    static final VexForm NONE = new VexForm(false, Row.ANY_PREFIX, 0, Row.IGNORED, Row.IGNORED);

    static VexForm parse(String word) {
        int prefix = Row.NO_PREFIX;
        int map = 0;
        int vectorBits = Row.IGNORED;
        int w = Row.IGNORED;
        for (String part : word.substring(4).split("\\.")) {
            switch (part) {
                case "128", "LZ" -> vectorBits = 128;
                case "256" -> vectorBits = 256;
                case "LIG", "WIG", "NP" -> {
                }
                case "66", "F2", "F3" -> prefix = Integer.parseInt(part, 16);
                case "0F" -> map = 1;
                case "0F38" -> map = 2;
                case "0F3A" -> map = 3;
                case "W0", "W1" -> w = part.charAt(1) - '0';
                default -> throw new IllegalArgumentException("No part of a VEX prefix: " + part);
            }
        }
        return new VexForm(true, prefix, map, vectorBits, w);
    }
}
