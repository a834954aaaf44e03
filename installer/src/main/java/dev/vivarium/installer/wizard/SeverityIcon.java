package dev.vivarium.installer.wizard;

import dev.vivarium.engine.api.HostReport.Severity;

import javax.swing.Icon;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** How good something is, as a shape as much as a colour: a tick, a ring, a triangle. */
final class SeverityIcon implements Icon {
    private static final int SIZE = 14;
    private static final Color GREEN = new Color(0x2d9d5b);
    private static final Color GREY = new Color(0x6e7781);
    private static final Color AMBER = new Color(0xbf8700);

    private final Severity severity;

    SeverityIcon(Severity severity) {
        this.severity = severity;
    }

    @Override
    public void paintIcon(Component on, Graphics graphics, int x, int y) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.translate(x, y);
        pen.setStroke(new BasicStroke(1.75f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (severity) {
            case OK -> {
                pen.setColor(GREEN);
                pen.draw(line(2, 7.5, 5.5, 11, 12, 3.5));
            }
            case NOTE -> {
                pen.setColor(GREY);
                pen.draw(new Ellipse2D.Double(2.5, 2.5, 9, 9));
            }
            case PROBLEM -> {
                pen.setColor(AMBER);
                Path2D triangle = line(7, 1.5, 13, 12, 1, 12);
                triangle.closePath();
                pen.draw(triangle);
                pen.draw(line(7, 5.5, 7, 8));
                pen.fill(new Ellipse2D.Double(6.1, 9.2, 1.8, 1.8));
            }
        }
        pen.dispose();
    }

    private static Path2D line(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    @Override
    public int getIconWidth() {
        return SIZE;
    }

    @Override
    public int getIconHeight() {
        return SIZE;
    }
}
