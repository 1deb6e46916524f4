import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.transforms.LinearTransformation: derive from paddle.vision.transforms.BaseTransform
    return torchvision.transforms.LinearTransformation
