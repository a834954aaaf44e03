package dev.vivarium.installer.wizard;

import dev.vivarium.installer.setup.Licence;
import dev.vivarium.installer.setup.Words;

import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

import java.awt.BorderLayout;
import java.awt.Font;

/** What Vivarium is, and under which licence. */
final class WelcomePage implements PageView {
    private final JPanel page = Look.page();

    WelcomePage(Words words) {
        page.setLayout(new BorderLayout(0, Look.GAP));
        page.add(Look.column(Look.title(words.say("welcome.title")), Look.gap(Look.GAP + Look.GAP / 2),
                Paragraph.of(words.say("welcome.text")), Look.gap(Look.GAP), Paragraph.of(words.say("welcome.next")),
                Look.gap(Look.GAP * 2), Paragraph.of(words.say("welcome.licence"))), BorderLayout.NORTH);
        JTextArea licence = new JTextArea(Licence.text());
        licence.setEditable(false);
        licence.setFont(new Font(Font.MONOSPACED, Font.PLAIN, Look.caption(licence).getSize()));
        licence.setCaretPosition(0);
        licence.setName("licence");
        licence.getAccessibleContext().setAccessibleName(words.say("welcome.licence"));
        page.add(new JScrollPane(licence), BorderLayout.CENTER);
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public void refresh() {
        // It never changes.
    }
}
