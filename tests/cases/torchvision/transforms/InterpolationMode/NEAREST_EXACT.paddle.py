import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.transforms.InterpolationMode.NEAREST_E: no equivalent; rewrite this part by hand
    return torchvision.transforms.InterpolationMode.NEAREST_EXACT
