import torchvision


def todo_use():
    return torchvision.io.read_image
