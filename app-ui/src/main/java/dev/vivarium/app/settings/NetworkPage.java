package dev.vivarium.app.settings;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.settings.Card.Network;
import dev.vivarium.snapshot.bundle.NetSpec;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import atlantafx.base.theme.Styles;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** The network cards: what each is connected to, and this computer's ports that lead to the guest. */
final class NetworkPage {
    private final Texts texts = Texts.of(NetworkPage.class);
    private final SettingsModel model;
    private final SettingsController controller;
    private final Supplier<Form> forms;
    private final Runnable shown;

    NetworkPage(SettingsModel model, SettingsController controller, Supplier<Form> forms, Runnable shown) {
        this.model = model;
        this.controller = controller;
        this.forms = forms;
        this.shown = shown;
    }

    Node node() {
        VBox box = new VBox(12);
        box.getStyleClass().add("settings-form");
        if (model.cards().isEmpty()) {
            Label none = new Label(texts.get("net.empty"));
            none.getStyleClass().add(Styles.TEXT_MUTED);
            box.getChildren().add(none);
        }
        for (Card each : model.cards()) {
            box.getChildren().add(card(each, model.cards().indexOf(each)));
        }
        Button add = new Button(texts.get("net.add"), Icons.of(Feather.PLUS));
        add.setId("settings-add-card");
        add.setDisable(model.runs() || model.cards().size() >= NetSpec.MOST);
        add.setOnAction(pressed -> {
            model.addCard();
            shown.run();
        });
        box.getChildren().add(add);
        return box;
    }

    private Node card(Card card, int place) {
        Label title = new Label(texts.get("net.title", place + 1));
        title.getStyleClass().add(Styles.TEXT_BOLD);
        Label mac = new Label(texts.get("net.mac", card.mac()));
        mac.getStyleClass().add("caption");
        Form form = forms.get();
        List<Network> offered = Arrays.stream(Network.values()).filter(each -> each != Network.OTHER).toList();
        form.choice("net.network", card.network, offered, each -> texts.get("net." + each.name()));
        Network before = card.network.get();
        form.listen(card.network, now -> {
            if (now != before) {
                shown.run(); // other fields belong to it
            }
        });
        if (card.network.get() == Network.INTERNAL) {
            form.text("net.internal", card.internal);
            form.flag("net.dhcp", card.dhcp);
        }
        form.choice("net.model", card.model, List.of(NetSpec.Card.values()), each -> texts.get("net." + each.name()));
        form.flag("net.link", card.linkUp);
        form.node().setDisable(model.runs());
        Button remove = new Button(texts.get("remove"), Icons.of(Feather.TRASH_2));
        remove.setId("settings-remove-net" + place);
        remove.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.DANGER);
        remove.setDisable(model.runs());
        remove.setOnAction(pressed -> {
            model.cards().remove(card);
            shown.run();
        });
        VBox box = new VBox(8, title, mac, form.node());
        if (card.hasForwards()) {
            box.getChildren().add(forwards(card, place));
        }
        box.getChildren().add(remove);
        box.getStyleClass().add("settings-card");
        return box;
    }

    /** A machine that runs has them as soon as its person says so. */
    private Node forwards(Card card, int place) {
        Form form = forms.get();
        form.area("net.forwards", card.forwards);
        if (model.runs()) {
            Button now = new Button(texts.get("net.forwards.now"), Icons.of(Feather.CHECK));
            now.setId("settings-forwards-now" + place);
            now.setDisable(true);
            form.listen(card.forwards, text -> now.setDisable(!card.forwards.isChanged() || !card.problem().isEmpty()));
            now.setOnAction(pressed -> controller.forward(NetSpec.nameOf(place), card.ports()));
            form.add(now);
        }
        return form.node();
    }
}
