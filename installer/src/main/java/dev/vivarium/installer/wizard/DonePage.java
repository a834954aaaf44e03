package dev.vivarium.installer.wizard;

import dev.vivarium.installer.setup.SetupModel;
import dev.vivarium.installer.setup.Words;

import javax.swing.JComponent;
import javax.swing.JPanel;

import java.awt.BorderLayout;

/** What is so now, and how to change it. */
final class DonePage implements PageView {
    private final SetupModel model;
    private final Words words;
    private final JPanel page = Look.page();
    private final Paragraph where = Paragraph.of("");
    private final Paragraph verdict = Paragraph.of("");

    DonePage(SetupModel model, Words words) {
        this.model = model;
        this.words = words;
        page.setLayout(new BorderLayout());
        page.add(Look.column(Look.title(words.say("done.title")), Look.gap(Look.GAP + Look.GAP / 2), where,
                Look.gap(Look.GAP), verdict, Look.gap(Look.GAP), Paragraph.of(words.say("done.again"))),
                BorderLayout.NORTH);
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public void refresh() {
        where.setText(words.say("done.text", model.folderText().strip()));
        verdict.setText(ComputerPage.verdict(model, words));
        page.revalidate();
    }
}
