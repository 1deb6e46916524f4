import torchvision


def todo_use():
    return torchvision.models.efficientnet_b0
