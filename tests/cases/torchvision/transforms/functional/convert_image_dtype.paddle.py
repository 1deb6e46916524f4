import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.transforms.functional.convert_image_dt: no equivalent; rewrite this part by hand
    return torchvision.transforms.functional.convert_image_dtype
