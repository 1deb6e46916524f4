import torchvision


def todo_use():
    return torchvision.datasets.LSUN
