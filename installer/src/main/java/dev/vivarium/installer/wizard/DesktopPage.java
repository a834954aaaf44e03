package dev.vivarium.installer.wizard;

import dev.vivarium.installer.setup.SetupModel;
import dev.vivarium.installer.setup.Words;

import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;

import java.awt.BorderLayout;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Whether the desktop is to know Vivarium. */
final class DesktopPage implements PageView {
    private final SetupModel model;
    private final Words words;
    private final JPanel page = Look.page();
    private final JCheckBox choice;
    private final Paragraph state = Paragraph.of("");
    private final Paragraph places = Paragraph.caption("", Look.TEXT_WIDTH);

    DesktopPage(SetupModel model, Words words) {
        this.model = model;
        this.words = words;
        choice = new JCheckBox(words.say("desktop.choice"));
        choice.setName("desktop");
        choice.addActionListener(event -> model.wantDesktop(choice.isSelected()));
        page.setLayout(new BorderLayout());
        page.add(Look.column(Look.title(words.say("desktop.title")), Look.gap(Look.GAP + Look.GAP / 2),
                Paragraph.of(words.say("desktop.text")), Look.gap(Look.GAP * 2), choice, Look.gap(Look.GAP), state,
                Look.gap(Look.GAP / 2), places), BorderLayout.NORTH);
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public void refresh() {
        choice.setVisible(model.isDesktopOpen());
        choice.setSelected(model.isDesktopWanted());
        state.setText(words.say(model.desktopState()));
        places.setText(model.isDesktopOpen()
                ? model.desktopPlaces().stream().map(Path::toString).collect(Collectors.joining("\n"))
                : "");
        page.revalidate();
    }
}
