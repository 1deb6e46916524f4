import torchvision


def todo_use():
    return torchvision.models.mnasnet1_0
