import torchvision


def todo_use():
    return torchvision.models.detection.retinanet_resnet50_fpn
