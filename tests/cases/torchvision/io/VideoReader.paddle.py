import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.io.VideoReader: use PIL or OpenCV
    return torchvision.io.VideoReader
