import torchvision


def todo_use():
    return torchvision.datasets.STL10
