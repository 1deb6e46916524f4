import torchvision


def todo_use():
    return torchvision.models.MobileNetV2
