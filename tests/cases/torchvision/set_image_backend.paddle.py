import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.set_image_backend: no equivalent; rewrite this part by hand
    return torchvision.set_image_backend
