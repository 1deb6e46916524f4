import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.models.efficientnet_b0: no equivalent; rewrite this part by hand
    return torchvision.models.efficientnet_b0
