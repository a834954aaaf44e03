package dev.vivarium.app.console;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

/** Shows the guest's picture, on whole pixels of the screen, with the theme's background around it. */
final class PictureView extends Region {
    private final ObjectProperty<ScaleMode> mode = new SimpleObjectProperty<>(ScaleMode.FIT);
    private final ImageView view = new ImageView();
    private final Rectangle clip = new Rectangle();
    private @Nullable Placement placement;

    PictureView(GuestPicture picture) {
        getStyleClass().add("guest-screen");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setManaged(false);
        view.setPreserveRatio(false);
        setClip(clip);
        getChildren().add(view);
        picture.imageProperty().subscribe(image -> {
            view.setImage(image);
            requestLayout();
        });
        mode.subscribe(chosen -> requestLayout());
        setMinSize(0, 0);
    }

    ObjectProperty<ScaleMode> modeProperty() {
        return mode;
    }

    /** Null while there is no picture. */
    @Nullable
    Placement placement() {
        return placement;
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        Image image = view.getImage();
        if (image == null || getWidth() <= 0 || getHeight() <= 0) {
            placement = null;
            return;
        }
        double scale = outputScale();
        Placement now = Placement.of((int) image.getWidth(), (int) image.getHeight(),
                new Placement.Room(getWidth(), getHeight(), scale), mode.get());
        placement = now;
        view.setX(now.x());
        view.setY(now.y());
        view.setFitWidth(now.width());
        view.setFitHeight(now.height());
        view.setSmooth(!now.isExact(scale));
    }

    private double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null || window.getOutputScaleX() <= 0 ? 1 : window.getOutputScaleX();
    }
}
