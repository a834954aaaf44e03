package dev.vivarium.installer.wizard;

import javax.swing.JTextArea;
import javax.swing.UIManager;

import java.awt.Dimension;

/** Text that is wrapped at a width; it can be selected and copied, and is no stop for Tab. */
final class Paragraph extends JTextArea {
    private final int width;

    Paragraph(String text, int width) {
        super(text);
        this.width = width;
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setBorder(null);
        setFont(UIManager.getFont("Label.font"));
        setForeground(UIManager.getColor("Label.foreground"));
    }

    static Paragraph of(String text) {
        return new Paragraph(text, Look.TEXT_WIDTH);
    }

    /** The same, small and quiet. */
    static Paragraph caption(String text, int width) {
        Paragraph paragraph = new Paragraph(text, width);
        paragraph.setFont(Look.caption(paragraph));
        paragraph.setForeground(Look.quiet());
        return paragraph;
    }

    @Override
    public Dimension getPreferredSize() {
        setSize(new Dimension(width, Short.MAX_VALUE));
        return new Dimension(width, super.getPreferredSize().height);
    }

    @Override
    public Dimension getMaximumSize() {
        return getPreferredSize();
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }
}
