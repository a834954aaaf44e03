package dev.vivarium.installer.wizard;

import dev.vivarium.installer.desktop.DesktopFiles;
import dev.vivarium.installer.setup.SetupModel.Page;
import dev.vivarium.installer.setup.Words;

import javax.swing.BorderFactory;
import javax.swing.ImageIcon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Image;
import java.awt.image.BaseMultiResolutionImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The steps at the left: which there are, and which one this is. */
final class StepList extends JPanel {
    private static final int WIDTH = 192;
    private static final int ICON = 48;
    private static final int BAR = 3;

    private final List<JLabel> labels = new ArrayList<>();
    private final Font plain;

    StepList(Words words) {
        super(new BorderLayout());
        setPreferredSize(new Dimension(WIDTH, 0));
        setBackground(UIManager.getColor("List.background"));
        setBorder(BorderFactory.createMatteBorder(0, 0, 0, 1, UIManager.getColor("Component.borderColor")));
        JPanel column = Look.column(Look.gap(Look.MARGIN), icon(), Look.gap(Look.MARGIN));
        for (Page page : Page.values()) {
            JLabel label = new JLabel(words.say("step." + page.name().toLowerCase(Locale.ROOT)));
            labels.add(label);
            column.add(label);
            column.add(Look.gap(Look.GAP / 2));
        }
        plain = labels.getFirst().getFont();
        add(column, BorderLayout.NORTH);
    }

    private static JLabel icon() {
        JLabel label = new JLabel(new ImageIcon(atAnyScale(ICON)));
        label.setBorder(BorderFactory.createEmptyBorder(0, Look.MARGIN - BAR, 0, 0));
        return label;
    }

    /** The icon at a size, sharp on screens with more pixels, too. */
    private static Image atAnyScale(int size) {
        List<Image> images = DesktopFiles.pictures().stream().map(ImageIcon::new).map(ImageIcon::getImage)
                .filter(image -> image.getWidth(null) >= size).toList();
        return new BaseMultiResolutionImage(images.toArray(Image[]::new));
    }

    void show(Page now) {
        for (Page page : Page.values()) {
            JLabel label = labels.get(page.ordinal());
            boolean current = page == now;
            label.setFont(current ? plain.deriveFont(Font.BOLD) : plain);
            label.setForeground(page.ordinal() > now.ordinal() ? Look.quiet() : UIManager.getColor("Label.foreground"));
            Color bar = current ? Look.accent() : getBackground();
            label.setBorder(BorderFactory.createCompoundBorder(BorderFactory.createMatteBorder(0, BAR, 0, 0, bar),
                    BorderFactory.createEmptyBorder(Look.GAP / 2, Look.MARGIN - BAR, Look.GAP / 2, Look.GAP)));
        }
    }
}
