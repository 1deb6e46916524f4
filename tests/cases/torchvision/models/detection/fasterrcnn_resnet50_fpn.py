import torchvision


def todo_use():
    return torchvision.models.detection.fasterrcnn_resnet50_fpn
