import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.models.detection.fasterrcnn_resnet50_f: no equivalent; rewrite this part by hand
    return torchvision.models.detection.fasterrcnn_resnet50_fpn
