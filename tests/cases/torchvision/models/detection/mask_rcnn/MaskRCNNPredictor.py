import torchvision


def todo_use():
    return torchvision.models.detection.mask_rcnn.MaskRCNNPredictor
