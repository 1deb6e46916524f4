import paddle


def convert_forms():
    import paddle.vision
    paddle.vision.datasets.DatasetFolder("data", None)


def todo_use():
    import torchvision
    # TODO(pt2pd): TPD2002 torchvision.datasets.DatasetFolder.target_transfor: argument not supported
    return torchvision.datasets.DatasetFolder("data", None, target_transform=len)
