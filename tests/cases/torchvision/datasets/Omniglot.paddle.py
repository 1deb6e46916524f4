import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.datasets.Omniglot: write a paddle.io.Dataset for it
    return torchvision.datasets.Omniglot
