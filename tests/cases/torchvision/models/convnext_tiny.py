import torchvision


def todo_use():
    return torchvision.models.convnext_tiny
