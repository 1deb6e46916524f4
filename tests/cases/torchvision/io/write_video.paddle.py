import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.io.write_video: use PIL or OpenCV
    return torchvision.io.write_video
