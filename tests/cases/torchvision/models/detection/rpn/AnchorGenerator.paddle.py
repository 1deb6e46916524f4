import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.models.detection.rpn.AnchorGenerator: no equivalent; rewrite this part by hand
    return torchvision.models.detection.rpn.AnchorGenerator
