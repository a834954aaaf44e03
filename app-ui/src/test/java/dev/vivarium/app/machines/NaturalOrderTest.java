package dev.vivarium.app.machines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class NaturalOrderTest {
    private static final List<String> ORDERED = List.of("", "2", "10", "010", "a", "Lab", "lab", "lab 2", "lab-2",
            "lab-2b", "lab-10", "lab-10 copy", "lab-99999999999999999999", "lab-100000000000000000000", "labs",
            "机器 2", "机器 10");

    @Test
    void numbersCountAsNumbers() {
        List<String> names = new ArrayList<>(ORDERED);
        Collections.shuffle(names, new Random(1));
        names.sort(NaturalOrder.NAMES);
        // Those that differ in case or in zeros only are beside each other, always in the same way.
        assertEquals(ORDERED.stream().map(NaturalOrderTest::rough).toList(),
                names.stream().map(NaturalOrderTest::rough).toList());
        Collections.shuffle(names, new Random(2));
        List<String> again = new ArrayList<>(names);
        names.sort(NaturalOrder.NAMES);
        Collections.reverse(again);
        again.sort(NaturalOrder.NAMES);
        assertEquals(names, again);
    }

    private static String rough(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replaceFirst("^0", "");
    }

    @Test
    void itIsAnOrder() {
        for (String one : ORDERED) {
            for (String other : ORDERED) {
                int order = NaturalOrder.NAMES.compare(one, other);
                assertEquals(Integer.signum(order), -Integer.signum(NaturalOrder.NAMES.compare(other, one)));
                assertEquals(order == 0, one.equals(other), one + ", " + other);
                assertTrue(
                        order <= 0 || ORDERED.indexOf(one) > ORDERED.indexOf(other) || rough(one).equals(rough(other)),
                        one + ", " + other);
            }
        }
    }
}
