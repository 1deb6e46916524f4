import torchvision


def todo_use():
    return torchvision.datasets.folder.IMG_EXTENSIONS
