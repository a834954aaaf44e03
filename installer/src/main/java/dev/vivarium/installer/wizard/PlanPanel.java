package dev.vivarium.installer.wizard;

import dev.vivarium.engine.api.HostDoctor.Repair;
import dev.vivarium.installer.setup.ComputerLook;
import dev.vivarium.installer.setup.Words;

import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.UIManager;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;

/** What a repair would run, word for word, and the question whether it shall. */
final class PlanPanel extends JPanel {
    private static final int TEXT_WIDTH = 470;

    PlanPanel(ComputerLook look, Repair repair, Words words) {
        super(new BorderLayout());
        setBorder(BorderFactory.createEmptyBorder(Look.GAP * 2, Look.GAP * 2, Look.GAP * 2, Look.GAP * 2));
        boolean terminal = needsTerminal(repair);
        add(Look.column(new Paragraph(repair.purpose(), TEXT_WIDTH), Look.gap(Look.GAP + Look.GAP / 2),
                new Paragraph(words.say(terminal ? "computer.terminal" : "computer.plan"), TEXT_WIDTH),
                Look.gap(Look.GAP / 2), commands(repair), Look.gap(Look.GAP * 2), buttons(look, repair, words)),
                BorderLayout.NORTH);
    }

    /** sudo asks at a terminal, which the window has none of. */
    private static boolean needsTerminal(Repair repair) {
        return repair.commands().stream().anyMatch(command -> command.startsWith("sudo "));
    }

    private static JTextArea commands(Repair repair) {
        JTextArea commands = new JTextArea(String.join("\n", repair.commands()));
        commands.setEditable(false);
        commands.setLineWrap(true);
        commands.setName("commands");
        commands.setFont(new Font(Font.MONOSPACED, Font.PLAIN, commands.getFont().getSize()));
        commands.setBackground(UIManager.getColor("TextField.background"));
        commands.setBorder(BorderFactory.createEmptyBorder(Look.GAP, Look.GAP, Look.GAP, Look.GAP));
        commands.setSize(TEXT_WIDTH, Short.MAX_VALUE);
        return Look.fixed(commands);
    }

    private static JPanel buttons(ComputerLook look, Repair repair, Words words) {
        JButton run = new JButton(words.say(needsTerminal(repair) ? "computer.copy" : "computer.run"));
        run.setName("run");
        run.setEnabled(!look.isBusy());
        if (needsTerminal(repair)) {
            run.addActionListener(event -> copy(repair));
        } else {
            run.addActionListener(event -> look.repair());
        }
        JButton decline = new JButton(words.say("computer.decline"));
        decline.setName("decline");
        decline.setEnabled(!look.isBusy());
        decline.addActionListener(event -> look.decline());
        JPanel buttons = new JPanel();
        buttons.setOpaque(false);
        buttons.setLayout(new BoxLayout(buttons, BoxLayout.X_AXIS));
        buttons.add(run);
        buttons.add(Box.createHorizontalStrut(Look.GAP));
        buttons.add(decline);
        if (look.isBusy()) {
            buttons.add(Box.createHorizontalStrut(Look.GAP * 2));
            buttons.add(Paragraph.caption(words.say("computer.running"), TEXT_WIDTH / 2));
        }
        return buttons;
    }

    private static void copy(Repair repair) {
        Toolkit.getDefaultToolkit().getSystemClipboard()
                .setContents(new StringSelection(String.join("\n", repair.commands()) + "\n"), null);
    }
}
