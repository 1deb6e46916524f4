import torchvision


def todo_use():
    return torchvision.models.detection.FasterRCNN
