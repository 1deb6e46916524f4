import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.io.read_image: use PIL or OpenCV
    return torchvision.io.read_image
