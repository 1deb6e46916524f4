import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.models.swin_t: no equivalent; rewrite this part by hand
    return torchvision.models.swin_t
