import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.models.get_weight: no equivalent; rewrite this part by hand
    return torchvision.models.get_weight
