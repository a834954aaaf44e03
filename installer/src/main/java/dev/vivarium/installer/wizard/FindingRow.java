package dev.vivarium.installer.wizard;

import dev.vivarium.engine.api.HostReport.HostFinding;
import dev.vivarium.engine.api.HostReport.Severity;
import dev.vivarium.installer.setup.ComputerLook;
import dev.vivarium.installer.setup.Words;

import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.util.Locale;

/** One line of the doctor's list: a sign and a word for how good it is, what it is about, what is so, and a button if that can be mended. */
final class FindingRow extends JPanel {
    private static final int TEXT_WIDTH = 440;
    private static final int TEXT_WIDTH_BESIDE_BUTTON = 350;

    FindingRow(ComputerLook look, HostFinding finding, Words words) {
        super(new BorderLayout(Look.GAP, 0));
        setOpaque(false);
        setAlignmentX(Component.LEFT_ALIGNMENT);
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, UIManager.getColor("Separator.foreground")),
                BorderFactory.createEmptyBorder(Look.GAP, Look.GAP, Look.GAP, Look.GAP)));
        String topic = words.sayOr("finding." + finding.id(), finding.id());
        add(sign(finding, words), BorderLayout.WEST);
        add(text(finding, topic), BorderLayout.CENTER);
        if (!finding.repair().isEmpty()) {
            JButton fix = new JButton(words.say("computer.fix"));
            fix.setName("fix-" + finding.repair());
            fix.getAccessibleContext().setAccessibleName(words.say("computer.fix.named", topic));
            fix.setEnabled(!look.isBusy());
            fix.addActionListener(event -> look.ask(finding));
            JPanel place = new JPanel(new BorderLayout());
            place.setOpaque(false);
            place.add(fix, BorderLayout.NORTH);
            add(place, BorderLayout.EAST);
        }
    }

    private static Component sign(HostFinding finding, Words words) {
        Severity severity = finding.severity();
        JLabel label = new JLabel(words.say("computer.severity." + severity.name().toLowerCase(Locale.ROOT)),
                new SeverityIcon(severity), JLabel.LEADING);
        label.setIconTextGap(Look.GAP - 2);
        label.setVerticalAlignment(JLabel.TOP);
        label.setPreferredSize(new Dimension(84, label.getPreferredSize().height));
        return label;
    }

    private static Component text(HostFinding finding, String topic) {
        int width = finding.repair().isEmpty() ? TEXT_WIDTH : TEXT_WIDTH_BESIDE_BUTTON;
        JLabel title = new JLabel(topic);
        title.setFont(title.getFont().deriveFont(Font.BOLD));
        JPanel text = Look.column(title, Look.gap(2), new Paragraph(finding.sentence(), width));
        if (!finding.reason().isEmpty() && finding.severity() != Severity.OK) {
            text.add(Paragraph.caption(finding.reason(), width));
        }
        if (!finding.advice().isEmpty()) {
            text.add(Paragraph.caption(finding.advice(), width));
        }
        for (Component part : text.getComponents()) {
            if (part instanceof Paragraph paragraph) {
                paragraph.setAlignmentX(Component.LEFT_ALIGNMENT);
            }
        }
        return text;
    }
}
