import torchvision


def todo_use():
    return torchvision.io.decode_jpeg
