import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.models.video.r3d_18: no equivalent; rewrite this part by hand
    return torchvision.models.video.r3d_18
