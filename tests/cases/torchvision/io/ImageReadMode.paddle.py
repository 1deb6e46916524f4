import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.io.ImageReadMode: use PIL or OpenCV
    return torchvision.io.ImageReadMode
