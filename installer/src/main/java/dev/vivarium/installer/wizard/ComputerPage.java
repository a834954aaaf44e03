package dev.vivarium.installer.wizard;

import dev.vivarium.engine.api.HostDoctor.Outcome;
import dev.vivarium.engine.api.HostDoctor.Repair;
import dev.vivarium.engine.api.HostReport;
import dev.vivarium.engine.api.HostReport.HostFinding;
import dev.vivarium.installer.setup.ComputerLook;
import dev.vivarium.installer.setup.SetupModel;
import dev.vivarium.installer.setup.Words;

import org.jspecify.annotations.Nullable;

import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Point;
import java.util.Comparator;

/** The doctor's list; a line that can be put right has a button, which first shows what would be run. */
final class ComputerPage implements PageView {
    private final SetupModel model;
    private final Words words;
    private final JPanel page = Look.page();
    private final Paragraph verdict = Paragraph.of("");
    private final Paragraph outcome = Paragraph.caption("", Look.TEXT_WIDTH);
    private final JButton again;
    private final JScrollPane list = new JScrollPane();
    private @Nullable HostReport shownReport;
    private @Nullable Repair shownPlan;
    private boolean shownBusy;

    ComputerPage(SetupModel model, Words words) {
        this.model = model;
        this.words = words;
        again = new JButton(words.say("computer.again"));
        again.setName("again");
        again.addActionListener(event -> {
            ComputerLook look = model.computer();
            if (look != null) {
                look.look();
            }
        });
        JPanel head = new JPanel(new BorderLayout(Look.GAP, 0));
        head.add(Look.title(words.say("computer.title")), BorderLayout.CENTER);
        head.add(again, BorderLayout.EAST);
        page.setLayout(new BorderLayout(0, Look.GAP + Look.GAP / 2));
        page.add(Look.column(Look.fixed(head), Look.gap(Look.GAP + Look.GAP / 2), verdict, outcome),
                BorderLayout.NORTH);
        list.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        list.getVerticalScrollBar().setUnitIncrement(Look.MARGIN);
        page.add(list, BorderLayout.CENTER);
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public void refresh() {
        ComputerLook look = model.computer();
        if (look == null) {
            return;
        }
        again.setEnabled(!look.isBusy() && look.planned() == null);
        verdict.setText(verdict(model, words));
        Outcome last = look.outcome();
        outcome.setText(last == null ? "" : last.sentence());
        outcome.setVisible(last != null);
        if (shownReport != look.report() || shownPlan != look.planned() || shownBusy != look.isBusy()) {
            shownReport = look.report();
            shownPlan = look.planned();
            shownBusy = look.isBusy();
            show(look);
        }
        page.revalidate();
        page.repaint();
    }

    private void show(ComputerLook look) {
        Repair plan = look.planned();
        list.setViewportView(plan == null ? findings(look) : new PlanPanel(look, plan, words));
        SwingUtilities.invokeLater(() -> list.getViewport().setViewPosition(new Point()));
    }

    private Component findings(ComputerLook look) {
        JPanel rows = Look.column();
        HostReport report = look.report();
        if (report != null) {
            report.findings().stream()
                    .sorted(Comparator.comparing((HostFinding finding) -> finding.severity().ordinal()).reversed())
                    .forEach(finding -> rows.add(new FindingRow(look, finding, words)));
        }
        JPanel top = new JPanel(new BorderLayout());
        top.setBorder(BorderFactory.createEmptyBorder(0, 0, Look.GAP, 0));
        top.add(rows, BorderLayout.NORTH);
        return top;
    }

    /** The doctor's last sentence: in the reader's language which way machines run, and why in the doctor's. */
    static String verdict(SetupModel model, Words words) {
        ComputerLook look = model.computer();
        HostReport report = look == null ? null : look.report();
        if (report == null) {
            return words.say("computer.looking");
        }
        return words.sayOr("computer.verdict." + report.backEnd(), report.sentence());
    }
}
