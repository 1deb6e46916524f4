import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.datasets.HMDB51: write a paddle.io.Dataset for it
    return torchvision.datasets.HMDB51
