import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.transforms.InterpolationMode: Paddle takes names such as 'bilinear'
    return torchvision.transforms.InterpolationMode
