// An image as it is meant to be seen: upright, and with its own profile's colours on this screen.
import QtQuick

Image {
    autoTransform: true
    colorSpace.namedColorSpace: ColorSpace.SRgb
    fillMode: Image.Stretch
}
