import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.models.detection.mask_rcnn.MaskRCNNPre: no equivalent; rewrite this part by hand
    return torchvision.models.detection.mask_rcnn.MaskRCNNPredictor
