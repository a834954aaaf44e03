package dev.vivarium.installer.wizard;

import dev.vivarium.installer.setup.SetupModel;
import dev.vivarium.installer.setup.Words;

import org.jspecify.annotations.Nullable;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.Locale;

/** Where machines live: one field, checked while it is typed. */
final class FolderPage implements PageView {
    private static final double GB = 1e9;

    private final SetupModel model;
    private final Words words;
    private final JPanel page = Look.page();
    private final JTextField field = new JTextField();
    private final JButton browse;
    private final Paragraph message = Paragraph.caption("", Look.TEXT_WIDTH);

    FolderPage(SetupModel model, Words words) {
        this.model = model;
        this.words = words;
        browse = new JButton(words.say("folder.browse"));
        browse.addActionListener(event -> choose());
        field.setName("folder");
        field.setText(model.folderText());
        field.setEnabled(!model.isFolderFixed());
        browse.setEnabled(!model.isFolderFixed());
        field.getDocument().addDocumentListener(new Typing());
        JLabel label = new JLabel(words.say("folder.label"));
        label.setLabelFor(field);
        JPanel line = new JPanel(new BorderLayout(Look.GAP, 0));
        line.add(field, BorderLayout.CENTER);
        line.add(browse, BorderLayout.EAST);
        line.setMaximumSize(new Dimension(Look.TEXT_WIDTH, line.getPreferredSize().height));
        message.setName("message");
        page.setLayout(new BorderLayout());
        page.add(Look.column(Look.title(words.say("folder.title")), Look.gap(Look.GAP + Look.GAP / 2),
                Paragraph.of(words.say("folder.text")), Look.gap(Look.GAP * 2), label, Look.gap(Look.GAP / 2), line,
                Look.gap(Look.GAP / 2), message), BorderLayout.NORTH);
    }

    private final class Typing implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            model.typeFolder(field.getText());
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            model.typeFolder(field.getText());
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            model.typeFolder(field.getText());
        }
    }

    private void choose() {
        JFileChooser chooser = new JFileChooser(field.getText());
        chooser.setDialogTitle(words.say("folder.choose"));
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        if (chooser.showDialog(page, words.say("folder.choose")) == JFileChooser.APPROVE_OPTION) {
            field.setText(chooser.getSelectedFile().getAbsolutePath());
        }
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public void refresh() {
        @Nullable
        String trouble = model.folderTrouble();
        field.putClientProperty("JComponent.outline", trouble == null ? null : "error");
        message.setText(trouble == null ? about() : words.say(trouble));
        message.revalidate();
    }

    private String about() {
        long free = model.freeBytes();
        String room = free < 0 ? "" : words.say("folder.free", String.format(Locale.ROOT, "%.1f", free / GB));
        return model.isFolderFixed() ? words.say("folder.fixed") + " " + room : room;
    }
}
