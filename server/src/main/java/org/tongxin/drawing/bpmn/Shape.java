package org.tongxin.drawing.bpmn;

/// An element on the paper, in pixels from the upper left corner.
record Shape(int x, int y, int width, int height) {

    /// A corner of a way.
    record Point(int x, int y) {}

    Point leftSide() {
        return new Point(x, middle());
    }

    Point rightSide() {
        return new Point(right(), middle());
    }

    Point underSide() {
        return new Point(x + width / 2, bottom());
    }

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    int middle() {
        return y + height / 2;
    }
}
