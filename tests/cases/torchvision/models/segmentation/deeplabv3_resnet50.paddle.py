import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.models.segmentation.deeplabv3_resnet50: no equivalent; rewrite this part by hand
    return torchvision.models.segmentation.deeplabv3_resnet50
