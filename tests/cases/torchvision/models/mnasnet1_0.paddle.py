import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.models.mnasnet1_0: no equivalent; rewrite this part by hand
    return torchvision.models.mnasnet1_0
