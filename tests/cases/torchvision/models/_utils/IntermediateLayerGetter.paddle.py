import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.models._utils.IntermediateLayerGetter: no equivalent; rewrite this part by hand
    return torchvision.models._utils.IntermediateLayerGetter
