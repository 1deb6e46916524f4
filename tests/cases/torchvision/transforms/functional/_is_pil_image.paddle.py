import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.transforms.functional._is_pil_image: no equivalent; rewrite this part by hand
    return torchvision.transforms.functional._is_pil_image
