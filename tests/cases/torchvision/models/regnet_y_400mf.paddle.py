import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.models.regnet_y_400mf: no equivalent; rewrite this part by hand
    return torchvision.models.regnet_y_400mf
