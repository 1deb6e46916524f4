import torchvision


def todo_use():
    return torchvision.models.detection.maskrcnn_resnet50_fpn
