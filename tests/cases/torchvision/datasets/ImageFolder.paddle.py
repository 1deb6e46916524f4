import paddle


def convert_forms():
    import paddle.vision
    paddle.vision.datasets.DatasetFolder("data", transform=None)


def todo_use():
    import torchvision
    # TODO(pt2pd): TPD2002 torchvision.datasets.ImageFolder.target_transform: argument not supported
    return torchvision.datasets.ImageFolder("data", transform=None, target_transform=len)
