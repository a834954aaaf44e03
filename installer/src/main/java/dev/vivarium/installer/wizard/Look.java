package dev.vivarium.installer.wizard;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;

import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Sizes, type and colours of the set-up: those of the program, one accent, no decoration. */
final class Look {
    static final int TEXT_WIDTH = 560;
    static final int GAP = 8;
    static final int MARGIN = 24;
    private static final int BODY = 13;
    private static final int CAPTION = 11;
    private static final int TITLE = 22;
    private static final int ASK_SECONDS = 2;

    private Look() {
    }

    /** Before the first component is made. */
    static void install() {
        FlatLaf.setGlobalExtraDefaults(Map.of("@accentColor", "#0d9488", "defaultFont", Integer.toString(BODY)));
        if (prefersDark()) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        for (String kind : new String[]{"Button", "Component", "TextComponent", "CheckBox"}) {
            UIManager.put(kind + ".arc", GAP);
        }
        for (String state : new String[]{"background", "borderColor"}) { // the way on is filled
            UIManager.put("Button.default." + state, UIManager.getColor("Component.accentColor"));
        }
        UIManager.put("Button.default.foreground", Color.WHITE);
        UIManager.put("Button.default.focusedBackground", UIManager.getColor("Component.accentColor"));
        UIManager.put("Button.default.hoverBackground", UIManager.getColor("Component.accentColor").darker());
    }

    /** What the desktop says: GNOME's setting, which others answer, too. */
    private static boolean prefersDark() {
        String chosen = System.getProperty("vivarium.theme");
        return chosen != null ? chosen.equals("dark") : answer().contains("dark");
    }

    private static String answer() {
        try {
            Process process = new ProcessBuilder("gsettings", "get", "org.gnome.desktop.interface", "color-scheme")
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            if (!process.waitFor(ASK_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "";
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    static Color quiet() {
        return UIManager.getColor("Label.disabledForeground");
    }

    static Color accent() {
        return UIManager.getColor("Component.accentColor");
    }

    /** A column, filled from the top, in which everything begins at the left. */
    static JPanel column(Component... parts) {
        JPanel column = new JPanel();
        column.setOpaque(false);
        column.setLayout(new BoxLayout(column, BoxLayout.Y_AXIS));
        for (Component part : parts) {
            if (part instanceof JComponent component) {
                component.setAlignmentX(Component.LEFT_ALIGNMENT);
            }
            column.add(part);
        }
        return column;
    }

    static Component gap(int height) {
        return Box.createRigidArea(new Dimension(1, height));
    }

    static JLabel title(String text) {
        JLabel label = new JLabel(text);
        label.setFont(label.getFont().deriveFont(Font.BOLD, TITLE));
        return label;
    }

    static Font caption(Component of) {
        return of.getFont().deriveFont((float) CAPTION);
    }

    /** Keeps its height where a column would stretch it. */
    static <T extends JComponent> T fixed(T component) {
        component.setMaximumSize(new Dimension(Integer.MAX_VALUE, component.getPreferredSize().height));
        return component;
    }

    static JPanel page() {
        JPanel page = new JPanel();
        page.setBorder(BorderFactory.createEmptyBorder(MARGIN, MARGIN, GAP, MARGIN));
        return page;
    }
}
